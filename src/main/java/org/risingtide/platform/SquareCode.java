package org.risingtide.platform;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// A QR code as one SVG path, one unit a module, with the quiet zone of four that the standard asks for.
public final class SquareCode {
    private SquareCode() {}

    /// @return a whole `<svg>`; it holds digits and our own markup only
    public static String path(String text) {
        try {
            var hints =
                    Map.of(
                            EncodeHintType.MARGIN,
                            4,
                            EncodeHintType.ERROR_CORRECTION,
                            ErrorCorrectionLevel.M);
            var bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            return "<svg viewBox=\"0 0 "
                    + bits.getWidth()
                    + " "
                    + bits.getHeight()
                    + "\" shape-rendering=\"crispEdges\" aria-hidden=\"true\" focusable=\"false\">"
                    + "<path class=\"square-code\" d=\""
                    + draw(bits)
                    + "\"/></svg>";
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a square code", e);
        }
    }

    private static String draw(BitMatrix bits) {
        var path = new StringBuilder();
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                int run = 0;
                while (x + run < bits.getWidth() && bits.get(x + run, y)) {
                    run++;
                }
                if (run > 0) {
                    path.append('M')
                            .append(x)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(run)
                            .append("v1h-")
                            .append(run)
                            .append('z');
                    x += run;
                }
            }
        }
        return path.toString();
    }
}
