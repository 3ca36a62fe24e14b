package org.risingtide.accounts;

import org.risingtide.platform.PlaceOptions;
import org.risingtide.platform.PlaceVerb;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `risingtide let-in ADDRESS`: a link for a site keeper who cannot get in, for places without mail.
///
/// Keepers only: with it nobody at the machine comes to anybody else's words.
@Command(
        name = "let-in",
        mixinStandardHelpOptions = true,
        description =
                "Prints a sign-in link, good once and for 15 minutes, for somebody who looks after the site.")
public class LetIn implements PlaceVerb {
    @Mixin private PlaceOptions place = new PlaceOptions();

    @Parameters(paramLabel = "ADDRESS", description = "the site keeper's mail address")
    private String address = "";

    @Override
    public PlaceOptions place() {
        return place;
    }

    @Override
    public int run(ApplicationContext context) {
        var keeper = context.getBean(Accounts.class).find(address).filter(Account::steward);
        if (keeper.isEmpty()) {
            System.err.println("Nobody with this address looks after this site.");
            return ExitCode.SOFTWARE;
        }
        var links = context.getBean(SignInLinks.class);
        System.out.println(
                links.personalLink(keeper.get().id(), "/stewardship", WaysIn.MAIL_LASTS));
        return ExitCode.OK;
    }
}
