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
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Profile;
import org.risingtide.people.Role;
import org.springframework.stereotype.Component;

/// Makes people of candidates: whoever is here already is found by their address, whoever is not gets an account.
///
/// What somebody answered themselves comes along as their words; what a list said of them stays a draft.
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
                                said(answer))));
        var drafts = drafts(candidate.listed().says(), answer);
        if (!drafts.isEmpty()) {
            newcomers.draft(Map.of(account.id(), drafts));
        }
        return account.id();
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

    private static List<NewPhrase> said(Answer answer) {
        var said = new ArrayList<NewPhrase>();
        add(Kind.NEED, List.of(answer.need()), said);
        add(Kind.OFFER, List.of(answer.offer()), said);
        add(Kind.EXPERIENCE, List.of(answer.experience()), said);
        return said;
    }

    private static List<NewPhrase> drafts(Listed.Sentences says, Answer answer) {
        var drafts = new ArrayList<NewPhrase>();
        add(Kind.NEED, answer.need().isBlank() ? says.needs() : List.of(), drafts);
        add(Kind.OFFER, answer.offer().isBlank() ? says.offers() : List.of(), drafts);
        add(Kind.EXPERIENCE, answer.experience().isBlank() ? says.experience() : List.of(), drafts);
        return drafts;
    }

    private static void add(Kind kind, List<String> sentences, List<NewPhrase> into) {
        for (var sentence : sentences) {
            if (!sentence.isBlank()) {
                into.add(
                        NewPhrase.of(
                                kind,
                                sentence.substring(
                                        0, Math.min(NewPhrase.LONGEST, sentence.length()))));
            }
        }
    }
}
