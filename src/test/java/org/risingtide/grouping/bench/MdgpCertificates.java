package org.risingtide.grouping.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `MdgpCertificates DIR`: evaluates every published partition of `DIR/certificates` on its instance, beside the value it claims.
final class MdgpCertificates {
    private static final double TOLERANCE = 0.02;

    private MdgpCertificates() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int wrong = 0;
        int count = 0;
        try (var files = Files.list(folder.resolve("certificates"))) {
            for (Path certificate : files.sorted().toList()) {
                count++;
                wrong += reproduced(folder, certificate) ? 0 : 1;
            }
        }
        System.out.printf("%d certificates, %d not reproduced%n", count, wrong);
    }

    private static boolean reproduced(Path folder, Path certificate) throws IOException {
        String name = certificate.getFileName().toString().replace(".sol.txt", "");
        var instance = Mdgp.read(folder.resolve("instances").resolve(name + ".txt.gz"));
        double value = instance.value(instance.readPartition(certificate));
        String claim = Files.readAllLines(certificate).get(1);
        double claimed = Double.parseDouble(claim.replaceFirst(".*f\\s*=\\s*", "").strip());
        boolean same = Math.abs(value - claimed) <= TOLERANCE;
        System.out.printf(
                "%-22s %.3f claimed %.3f %s%n", name, value, claimed, same ? "same" : "DIFFERENT");
        return same;
    }
}
