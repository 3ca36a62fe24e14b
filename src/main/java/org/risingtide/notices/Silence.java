package org.risingtide.notices;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.risingtide.platform.Facts;
import org.risingtide.platform.Settings;
import org.springframework.stereotype.Component;

/// Kinds of mail that somebody does not want, and the signed link that ends a kind without signing in.
@Component
class Silence {
    private final NoticeTables tables;
    private final Settings settings;
    private final Facts facts;
    private volatile byte[] key = {};

    Silence(NoticeTables tables, Settings settings, Facts facts) {
        this.tables = tables;
        this.settings = settings;
        this.facts = facts;
    }

    Set<String> of(UUID account) {
        return tables.silenced(account);
    }

    void end(UUID account, String kind) {
        tables.silence(account, kind);
    }

    void hear(UUID account, String kind) {
        tables.hear(account, kind);
    }

    String link(UUID account, String kind) {
        return settings.link("/notices/off/" + account + "/" + kind + "/" + sign(account, kind));
    }

    boolean isSigned(UUID account, String kind, String signature) {
        return MessageDigest.isEqual(
                sign(account, kind).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(UUID account, String kind) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            var signed = mac.doFinal((account + " " + kind).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(signed, 0, 16);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    private byte[] key() {
        if (key.length == 0) {
            key = facts.secret("notices.key");
        }
        return key;
    }
}
