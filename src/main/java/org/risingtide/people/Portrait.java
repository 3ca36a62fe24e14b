package org.risingtide.people;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A picture somebody brought, drawn anew as a small square: nothing of the file itself is kept, neither place nor camera.
final class Portrait {
    static final int SIDE = 256;
    static final int MOST_BYTES = 5_000_000;
    private static final long MOST_PIXELS = 60_000_000;
    private static final Set<String> KINDS = Set.of("jpeg", "png");

    private Portrait() {}

    /// Decided by the content, whatever the name says.
    ///
    /// @return a JPEG, or nothing when these bytes are no JPEG or PNG picture of a sensible size
    static Optional<byte[]> square(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Optional.empty();
        }
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var picture = read(in);
            return picture.isEmpty()
                    ? Optional.empty()
                    : Optional.of(jpeg(draw(picture.get(), turns(file))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageInputStream in) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        var reader = readers.next();
        try {
            reader.setInput(in, true, true);
            return fits(reader) ? Optional.of(smaller(reader)) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static boolean fits(ImageReader reader) throws IOException {
        return KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
    }

    /// A large photograph is read coarsely: its full size would fill the memory of a small place.
    private static BufferedImage smaller(ImageReader reader) throws IOException {
        var how = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / (2 * SIDE));
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage draw(BufferedImage picture, int quarters) {
        var square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = square.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, SIDE, SIDE);
        double scale = (double) SIDE / Math.min(picture.getWidth(), picture.getHeight());
        var place = AffineTransform.getQuadrantRotateInstance(quarters, SIDE / 2.0, SIDE / 2.0);
        place.translate(
                (SIDE - picture.getWidth() * scale) / 2, (SIDE - picture.getHeight() * scale) / 2);
        place.scale(scale, scale);
        pen.drawImage(picture, place, null);
        pen.dispose();
        return square;
    }

    private static byte[] jpeg(BufferedImage square) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(square, "jpeg", out);
        return out.toByteArray();
    }

    /// Phones store pictures lying and say in Exif how to hold them: quarters to turn to the right.
    static int turns(byte[] file) {
        for (int at = 2;
                at + 4 < file.length && (file[at] & 0xff) == 0xff;
                at += 2 + number(file, at + 2, 2, true)) {
            if ((file[at + 1] & 0xff) == 0xe1 && at + 20 < file.length) {
                return switch (orientation(file, at + 10)) {
                    case 3 -> 2;
                    case 6 -> 1;
                    case 8 -> 3;
                    default -> 0;
                };
            }
        }
        return 0;
    }

    private static int orientation(byte[] file, int tiff) {
        boolean big = file[tiff] == 'M';
        int directory = tiff + number(file, tiff + 4, 4, big);
        int entries = number(file, directory, 2, big);
        for (int i = 0; i < Math.min(entries, 100); i++) {
            int entry = directory + 2 + 12 * i;
            if (number(file, entry, 2, big) == 0x0112) {
                return number(file, entry + 8, 2, big);
            }
        }
        return 1;
    }

    /// 0 beyond the end: a broken file turns nothing.
    private static int number(byte[] file, int at, int bytes, boolean big) {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            int from = big ? at + i : at + bytes - 1 - i;
            value = value << 8 | (from >= 0 && from < file.length ? file[from] & 0xff : 0);
        }
        return value;
    }
}
