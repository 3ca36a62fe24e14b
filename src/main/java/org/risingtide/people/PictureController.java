package org.risingtide.people;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Flash;
import org.risingtide.platform.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Pictures beside names. What people bring is drawn anew, and served where no script could run.
@Controller
class PictureController {
    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @PostMapping("/people/me/picture")
    String bring(Viewer viewer, @RequestParam MultipartFile picture, HttpServletResponse response)
            throws IOException {
        var square = picture.isEmpty() ? null : Portrait.square(picture.getBytes()).orElse(null);
        if (square != null) {
            pictures.keep(viewer, square);
        }
        Flash.either(response, square != null, "people.picture.kept", "people.picture.unread");
        return "redirect:/people/me/edit";
    }

    @PostMapping("/people/me/picture/erasure")
    String erase(Viewer viewer, HttpServletResponse response) {
        pictures.erase(viewer);
        Flash.say(response, "people.picture.erased");
        return "redirect:/people/me/edit";
    }

    /// The address changes with the picture, so a browser may keep it.
    @GetMapping("/people/pictures/{person}/{print}")
    ResponseEntity<byte[]> show(
            Viewer viewer, @PathVariable UUID person, @PathVariable String print) {
        var jpeg = pictures.find(person, print).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(jpeg);
    }
}
