package org.risingtide.matching;

import static org.awaitility.Awaitility.await;
import static org.risingtide.FormToken.csrf;

import java.util.UUID;
import org.risingtide.Mailbox;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Whoever looks after the people of a list who are from another district.
record OtherDistrict(Coach coach, Coach.Work work, String name) {
    static OtherDistrict inland(Coach coach, Coach.Work work) {
        return new OtherDistrict(coach, work, "Inland Unified");
    }

    /// The newest link that was mailed.
    String asked(String who) {
        int before = Mailbox.now(address(who)).size();
        ask(UUID.randomUUID(), who);
        await().until(() -> Mailbox.now(address(who)).size() > before);
        return Mailbox.link(Mailbox.next(address(who)), "/matching/agreements/");
    }

    void ask(UUID request, String who) {
        work.post(
                "/agreements",
                "request_id",
                request.toString(),
                "district",
                name,
                "who",
                address(who));
    }

    String address(String who) {
        return who + work.mark() + "@x.org";
    }

    MvcTestResult reads(String link) {
        return coach.mvc.get().uri(link).exchange();
    }

    MvcTestResult say(String link, boolean agreed) {
        return coach.mvc.post().uri(link).with(csrf()).param("agreed", "" + agreed).exchange();
    }

    /// What they have said, as it is kept.
    boolean agreed() {
        return coach.system
                .sql(
                        "select agreed from matching.agreement where making_id = :id and district = :name")
                .param("id", work.id)
                .param("name", name)
                .query(Boolean.class)
                .single();
    }
}
