package org.risingtide.home;

import org.risingtide.platform.PlaceOptions;
import org.risingtide.platform.PlaceVerb;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `risingtide demo`: a large world of invented people, to measure with.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Fills an empty place with a large world of invented people, to measure with.",
            "Give it a directory of its own: --home var/large. Then serve it: risingtide --home var/large."
        },
        subcommands = DemoListVerb.class)
public final class DemoVerb implements PlaceVerb {
    @Mixin private PlaceOptions place = new PlaceOptions();

    @Option(
            names = "--educators",
            paramLabel = "N",
            description = "how many people (default 100000)")
    private int educators = 100_000;

    @Option(names = "--seed", description = "the same seed makes the same world (default 1)")
    private long seed = 1;

    @Option(
            names = "--groups",
            paramLabel = "N",
            description = "how many groups that meet (default one for fifty people)")
    private int groups = -1;

    @Override
    public PlaceOptions place() {
        return place;
    }

    @Override
    public int run(ApplicationContext context) {
        var world = new LargeWorld(seed, educators);
        context.getBean(LargeFill.class)
                .fill(world, groups < 0 ? educators / 50 : groups, System.out::println);
        return ExitCode.OK;
    }
}
