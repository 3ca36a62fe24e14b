package org.risingtide.records;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.risingtide.accounts.AccountRecords;
import org.risingtide.accounts.OpenPages;
import org.risingtide.accounts.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// "Your words are yours": taking all of them along, and leaving for good.
@Controller
class MineController implements OpenPages {
    private final Archive archive;
    private final Leaving leaving;
    private final AccountRecords accounts;

    MineController(Archive archive, Leaving leaving, AccountRecords accounts) {
        this.archive = archive;
        this.leaving = leaving;
        this.accounts = accounts;
    }

    @Override
    public List<String> patterns() {
        return List.of("/records/gone");
    }

    @GetMapping("/records/mine")
    String show() {
        return "records/mine";
    }

    @GetMapping("/records/mine/archive.zip")
    void download(Viewer viewer, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rising-tide.zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        archive.write(viewer, response.getOutputStream());
    }

    @GetMapping("/records/mine/deletion")
    ModelAndView ask() {
        return new ModelAndView("records/deletion").addObject("wrong", "");
    }

    /// @param sure the box that says that it cannot be undone
    @PostMapping("/records/mine/deletion")
    Object delete(
            Viewer viewer,
            @RequestParam(defaultValue = "") String sure,
            HttpServletResponse response) {
        if (!sure.equals("yes")) {
            return refused("records.deletion.unsure");
        }
        if (!leaving.erase(viewer.id())) {
            return refused("records.deletion.last");
        }
        accounts.forget(response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/records/gone"))
                .build();
    }

    @GetMapping("/records/gone")
    String gone() {
        return "records/gone";
    }

    private static ModelAndView refused(String why) {
        return new ModelAndView("records/deletion", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("wrong", why);
    }
}
