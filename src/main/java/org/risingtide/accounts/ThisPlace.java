package org.risingtide.accounts;

import java.util.List;
import java.util.Locale;
import org.risingtide.platform.Facts;
import org.risingtide.platform.Settings;
import org.springframework.stereotype.Component;

/// What the site keeper has said about this place: its name and who may join.
@Component
public class ThisPlace {
    private static final String NAME = "place.name";
    private static final String JOINING = "place.joining";
    private static final String DOMAINS = "place.domains";

    private final Facts facts;
    private final Settings settings;
    private volatile boolean founded;

    ThisPlace(Facts facts, Settings settings) {
        this.facts = facts;
        this.settings = settings;
    }

    /// Who may join.
    public enum Joining {
        /// Whoever somebody here has invited.
        INVITED,
        /// Whoever has a link to a page here, from show notes or a poster.
        LINK,
        /// Whoever has an address at one of these mail domains.
        DOMAINS
    }

    public String name() {
        return facts.find(NAME).orElse("Rising Tide");
    }

    public Joining joining() {
        var byDefault = settings.demo() ? Joining.LINK : Joining.INVITED;
        return facts.find(JOINING).map(Joining::valueOf).orElse(byDefault);
    }

    /// Lower case, without `@`.
    public List<String> domains() {
        return facts.find(DOMAINS).map(ThisPlace::split).orElse(List.of());
    }

    public boolean welcomes(String address) {
        var domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return joining() == Joining.DOMAINS && domains().contains(domain);
    }

    /// Whether there is a site keeper yet. Before that nothing is open. The demo needs none.
    public boolean founded() {
        if (!founded) {
            founded = settings.demo() || facts.find(NAME).isPresent();
        }
        return founded;
    }

    public void say(String name, Joining joining, String domains) {
        facts.put(NAME, name);
        facts.put(JOINING, joining.name());
        facts.put(DOMAINS, String.join(" ", split(domains)));
    }

    private static List<String> split(String domains) {
        return List.of(domains.toLowerCase(Locale.ROOT).replace("@", " ").split("[\\s,;]+"))
                .stream()
                .filter(domain -> domain.contains("."))
                .toList();
    }
}
