package org.risingtide.matching;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.lists.Leading;
import org.risingtide.lists.Listed;
import org.risingtide.matching.Answers.Answer;
import org.risingtide.people.FreeTime;
import org.risingtide.people.NewPhrase;
import org.risingtide.people.Newcomers;
import org.risingtide.people.Newcomers.Newcomer;
import org.risingtide.people.Profile;
import org.risingtide.people.Role;
import org.springframework.stereotype.Component;

/// Makes people of candidates: whoever is here already is found by their address, whoever is not gets an account.
///
/// What a newcomer answered themselves comes along as their words; what a list said of them stays a draft. Who was here before has
/// words of their own: all that comes along stays a draft of theirs.
@Component
class Arrivals {
    private final Accounts accounts;
    private final Newcomers newcomers;

    Arrivals(Accounts accounts, Newcomers newcomers) {
        this.accounts = accounts;
        this.newcomers = newcomers;
    }

    /// A candidate's account; the same candidate has the same one when asked again.
    UUID account(Viewer organiser, Candidate candidate, Answer answer) {
        var email = candidate.listed().email();
        var known = email.isEmpty() ? accounts.find(candidate.id()) : accounts.find(email);
        if (known.isPresent()) {
            draftOnce(known.get().id(), candidate, answer);
            return known.get().id();
        }
        var account =
                new Account(
                        candidate.id(),
                        email.isEmpty() ? null : email,
                        candidate.name(),
                        "",
                        null,
                        organiser.language(),
                        zone(candidate.listed(), organiser),
                        false);
        newcomers.open(
                List.of(
                        new Newcomer(
                                account,
                                profile(account, candidate.listed(), answer),
                                Along.said(candidate, answer))));
        draft(account.id(), Along.drafts(candidate, answer));
        return account.id();
    }

    /// Who has left a group of this list has had their drafts; what they dropped does not come back.
    private void draftOnce(UUID person, Candidate candidate, Answer answer) {
        if (!person.equals(candidate.id()) && candidate.left().isEmpty()) {
            var drafts = new ArrayList<>(Along.said(candidate, answer));
            drafts.addAll(Along.drafts(candidate, answer));
            draft(person, drafts);
        }
    }

    private void draft(UUID person, List<NewPhrase> drafts) {
        if (!drafts.isEmpty()) {
            newcomers.draft(Map.of(person, drafts));
        }
    }

    private static ZoneId zone(Listed listed, Viewer organiser) {
        return listed.zone().isEmpty() ? organiser.zone() : ZoneId.of(listed.zone());
    }

    private static Profile profile(Account account, Listed listed, Answer answer) {
        var work = listed.work();
        var free =
                answer.free().isEmpty()
                        ? List.of(listed.free().written().split("; "))
                        : answer.free();
        return new Profile(
                account.id(),
                account.name(),
                null,
                role(work),
                new Profile.Workplace(null, work.school(), work.state(), null, work.district()),
                work.subjects(),
                grades(work.grades()),
                listed.languages(),
                null,
                account.zone(),
                FreeTime.of(free, List.of()),
                false,
                0);
    }

    private static Role role(Listed.Work work) {
        return Role.of(work.role())
                .orElseGet(() ->
                        switch (Leading.of(work.role())) {
                            case SCHOOL -> Role.PRINCIPAL;
                            case DISTRICT -> Role.DIRECTOR;
                            case NOBODY -> work.role().isBlank() ? Role.TEACHER : Role.OTHER;
                        });
    }

    private static List<String> grades(long bits) {
        var grades = new ArrayList<String>();
        for (int bit = 0; bit < 14; bit++) {
            if ((bits >>> bit & 1) == 1) {
                grades.add(bit == 0 ? "PK" : bit == 1 ? "K" : String.valueOf(bit - 1));
            }
        }
        return grades;
    }
}
