package org.risingtide.circles;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who may see what: the circles, and who is in them.
///
/// The database keeps the firewall: [#join] fails where it would put somebody beside a person they evaluate.
@Component
public class Circles {
    /// "People here": everyone who has signed in.
    public static final UUID SITE = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final CircleTables tables;

    Circles(CircleTables tables) {
        this.tables = tables;
    }

    /// The circle of the person alone; the matching reads it too.
    public UUID own(UUID person) {
        return tables.ofOwner(person, "own");
    }

    /// The circle of the person and of everybody who shares a group with them.
    public UUID companions(UUID person) {
        return tables.ofOwner(person, "companions");
    }

    /// The two circles that everybody has from the first moment.
    public record Owned(UUID own, UUID companions) {}

    /// [#own] and [#companions] of many in one query.
    public Map<UUID, Owned> owned(Collection<UUID> people) {
        return tables.owned(people);
    }

    /// A new circle with these people in it, visible to this transaction from here on.
    ///
    /// @throws EvaluatorBeside when one of them evaluates another one who has not opened the door
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID openGroup(Collection<UUID> people) {
        return open("group", people);
    }

    /// The same with an id made by the caller: asked twice, it opens once.
    ///
    /// @return whether this call opened it
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean openGroup(UUID circle, Collection<UUID> people) {
        return open(circle, "group", people);
    }

    /// The same for a coffee: whoever meets there reads nothing that the others wrote for their groups.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean openCoffee(UUID circle, Collection<UUID> people) {
        return open(circle, "coffee", people);
    }

    /// Lets this transaction see one more circle, for work that no single person does.
    @Transactional(propagation = Propagation.MANDATORY)
    public void seeAlso(UUID circle) {
        tables.seeAlso(circle);
    }

    /// A circle for two who talk with each other.
    ///
    /// @throws EvaluatorBeside when one evaluates the other
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID openPair(UUID one, UUID other) {
        return open("pair", List.of(one, other));
    }

    /// Idempotent.
    ///
    /// @throws EvaluatorBeside see [#openGroup]
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(UUID circle, UUID person) {
        try {
            tables.join(circle, person);
        } catch (DataAccessException e) {
            throw EvaluatorBeside.orSame(e);
        }
    }

    /// Idempotent. From the next query on they see nothing of it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(UUID circle, UUID person) {
        tables.leave(circle, person);
    }

    /// Who is in a circle of the viewer's, in the order they came; empty for anybody else's circle.
    @Transactional(readOnly = true)
    public List<UUID> members(Viewer viewer, UUID circle) {
        return viewer.isIn(circle) ? tables.members(circle) : List.of();
    }

    /// Members of several circles of the viewer's in one query.
    @Transactional(readOnly = true)
    public Map<UUID, List<UUID>> members(Viewer viewer, Collection<UUID> circles) {
        return tables.members(circles.stream().filter(viewer::isIn).toList());
    }

    /// Who is in a circle of the viewer's, and who evaluates the viewer, in one query: what a page with a box for honest words asks.
    @Transactional(readOnly = true)
    public Around around(Viewer viewer, UUID circle) {
        return viewer.isIn(circle) ? tables.around(viewer.id(), circle) : Around.NOBODY;
    }

    /// Two who share a group or talk with each other.
    public record Two(UUID one, UUID other) {}

    /// Who among these people does. For making groups only: who is in a group is nobody else's business, so it is never told.
    @Transactional(readOnly = true)
    public List<Two> together(Collection<UUID> people) {
        return people.size() < 2 ? List.of() : tables.together(people);
    }

    private UUID open(String kind, Collection<UUID> people) {
        var circle = UUID.randomUUID();
        open(circle, kind, people);
        return circle;
    }

    private boolean open(UUID circle, String kind, Collection<UUID> people) {
        if (!tables.insert(circle, kind)) {
            return false;
        }
        try {
            people.forEach(person -> tables.join(circle, person));
            return true;
        } catch (DataAccessException e) {
            throw EvaluatorBeside.orSame(e);
        }
    }
}
