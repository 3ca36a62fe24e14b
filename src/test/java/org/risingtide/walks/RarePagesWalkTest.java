package org.risingtide.walks;

import com.microsoft.playwright.Route;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.risingtide.accounts.DemoMails;
import org.risingtide.accounts.FirstLink;
import org.risingtide.places.Places;
import org.springframework.beans.factory.annotation.Autowired;

/// Pages that few people come to, each by a road of its own: a letter, the first evening of a place, the demo.
@OnThePlace
class RarePagesWalkTest {
    @Autowired Screens screens;
    @Autowired Folk folk;
    @Autowired Neighbourhood neighbourhood;
    @Autowired Places places;
    @Autowired FirstLink first;
    @Autowired DemoMails demo;

    @Test
    void another_districts_organiser_reads_who_would_be_in_and_answers() {
        var own = UUID.randomUUID().toString().substring(0, 8);
        var toni = "toni-" + own + "@example.org";
        try (var laptop = screens.laptop(folk.coach("Amir Haddad"))) {
            laptop.open("/matching/new").write("What do you call it?", "Dos distritos");
            laptop.write("Paste the rows here", acrossDistricts(own)).press("Read the list");
            laptop.press("These are the people").press("Look for groups").isAt("/review");
            laptop.follow("Send the groups").inspect().tab();
            laptop.write("Who looks after the people of Inland Unified?", toni);
            laptop.press("Ask for their yes").reads(toni + " has been asked").inspect();
        }
        var link = Mailbox.link(Mailbox.next(toni), "/matching/agreements/");
        inBothLanguages(link, page -> page.reads("Lena Okafor").inspect().tab());
        try (var phone = screens.phone()) {
            phone.open(link).press("Not this time").reads("You have said not this time").inspect();
            Tabs.to(phone.page(), "button[value=true]").keyboard().press("Enter");
            phone.reads("You have said yes").readsNot("Yes, they may be in").inspect();
        }
    }

    @Test
    void whoever_wants_no_more_of_a_kind_of_mail_says_so_from_the_mail() {
        var lena = neighbourhood.settle().lena();
        var link = Mailbox.link(Mailbox.next(Folk.mail(lena)), "/notices/off/");
        inBothLanguages(link, page -> page.inspect().tab());
        try (var phone = screens.phone()) {
            Tabs.to(phone.open(link).page(), "main button").keyboard().press("Enter");
            phone.isAt("/notices/off/").reads("Which messages").inspect().tab();
        }
    }

    @Test
    void a_school_of_the_list_and_one_that_somebody_added() {
        var listed = "/places/" + places.search("lighthouse primary", 1).getFirst().id();
        try (var phone = screens.phone(folk.teacher("Rosa Delgado", "music", ""))) {
            phone.open(listed).inspect().tab();
            phone.open("/places/new").tab().write("Name", "Cypress Landing " + UUID.randomUUID());
            phone.write("Town", "Tern Cove").write("State", "WA").press("Add");
            phone.isAt("/places/[0-9a-f-]{36}").inspect().tab();
            var added = phone.page().url();
            phone.open("/home/more").press("Español").reads("Salir");
            phone.open(listed).speaksSpanish().open(added).speaksSpanish();
        }
    }

    @Test
    void the_first_evening_of_a_place() {
        var link = first.open();
        try {
            inBothLanguages(link, page -> page.inspect().tab());
            try (var phone = screens.phone()) {
                phone.open(link)
                        .page()
                        .evaluate("document.querySelector('main form').noValidate = 1");
                phone.page().locator("main form .button").click();
                phone.reads("Please").inspect().tab();
                phone.forgive();
            }
        } finally {
            first.close();
        }
    }

    @Test
    void the_demo_keeps_its_mails_on_a_page() {
        var to = "rosa-" + UUID.randomUUID() + "@example.org";
        try {
            inBothLanguages("/accounts/mails", page -> page.inspect().tab());
            demo.post(to, "Tu clave: 271828", "Hola, Rosa:\n\nhttp://localhost/x\n\n271828");
            inBothLanguages(
                    "/accounts/mails",
                    page -> {
                        page.reads(to).inspect().tab().follow("Tu clave: 271828");
                        page.reads("Hola, Rosa:").inspect().tab();
                    });
        } finally {
            demo.forget(to);
        }
    }

    /// On a phone without a sign-in.
    private void inBothLanguages(String path, Consumer<Screen> look) {
        try (var phone = screens.phone()) {
            shown(phone, Locale.ENGLISH);
            look.accept(phone.open(path));
        }
        try (var phone = screens.inSpanish()) {
            shown(phone, Locale.of("es"));
            look.accept(phone.open(path).speaksSpanish());
            phone.speaksSpanish();
        }
    }

    /// The demo's mails stand where this place has no such page, behind the same policy.
    private void shown(Screen phone, Locale reader) {
        var policy = "content-security-policy";
        var real = phone.page().request().get("/accounts/sign-in").headers().get(policy);
        phone.page()
                .route(
                        "**/accounts/mails**",
                        route ->
                                route.fulfill(
                                        new Route.FulfillOptions()
                                                .setContentType("text/html")
                                                .setHeaders(Map.of(policy, real))
                                                .setBody(
                                                        demo.page(
                                                                path(route.request().url()),
                                                                reader))));
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]*", "");
    }

    private static String acrossDistricts(String own) {
        var rows = new StringBuilder("Name\tE-mail\tSchool\tDistrict\tGr/Subj\tFree\tQuestions\n");
        var people =
                new String[] {
                    "Rosa Delgado\tHarbor St.\tSaltmarsh Bay\tMusic",
                    "Theo Brandt\tFern Hollow\tSaltmarsh Bay\t5th",
                    "Ines Calder\tSaltmarsh HS\tSaltmarsh Bay\tBand",
                    "Lena Okafor\tCanyon HS\tInland Unified\tChoir",
                };
        for (int i = 0; i < people.length; i++) {
            var cells = people[i].split("\t", 2);
            rows.append(cells[0] + "\tacross" + i + "-" + own + "@example.org\t" + cells[1]);
            rows.append("\tThu 15:30-17:00\tMy singers go silent when somebody listens.\n");
        }
        return rows.toString();
    }
}
