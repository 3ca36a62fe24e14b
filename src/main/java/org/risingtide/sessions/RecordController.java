package org.risingtide.sessions;

import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The meeting record: a page that prints, a file that anybody can check, and one's own slips.
@Controller
@RequestMapping("/sessions/{id}")
class RecordController {
    private final Records records;

    RecordController(Records records) {
        this.records = records;
    }

    @GetMapping("/record")
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("page", records.page(viewer, id));
        return "sessions/record";
    }

    @GetMapping("/record.json")
    ResponseEntity<String> file(Viewer viewer, @PathVariable UUID id) {
        return file("meeting-record.json", records.record(viewer, id).json());
    }

    @GetMapping("/slips/{entry}")
    ResponseEntity<String> slip(Viewer viewer, @PathVariable UUID id, @PathVariable int entry) {
        return file("my-slip-" + entry + ".json", records.slip(viewer, id, entry).json());
    }

    @PostMapping("/record/name")
    String name(Viewer viewer, @PathVariable UUID id, @RequestParam boolean named) {
        records.name(viewer, id, named);
        return "redirect:/sessions/" + id + "/record";
    }

    private static ResponseEntity<String> file(String name, String json) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json);
    }
}
