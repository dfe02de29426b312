package org.ratsfaden.concept.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.concept.EditionWord;
import org.ratsfaden.concept.Said;
import org.ratsfaden.meeting.ResolutionId;

/** Table {@code edition_word}. */
@Entity
@Table(name = "edition_word")
@NullUnmarked
class EditionWordRow {

    @Id
    @Column(name = "edition_id")
    private String editionId;

    @Column(name = "concept_id")
    private String conceptId;

    @Column(name = "outlined_by")
    private String outlinedBy;

    @Column(name = "outlined_at")
    private Instant outlinedAt;

    @Column(name = "mapped_by")
    private String mappedBy;

    @Column(name = "mapped_at")
    private Instant mappedAt;

    @Column(name = "resolution_id")
    private String resolutionId;

    @Column(name = "adopted_by")
    private String adoptedBy;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    protected EditionWordRow() {}

    static EditionWordRow of(EditionWord word) {
        EditionWordRow row = new EditionWordRow();
        row.editionId = word.edition().toString();
        row.conceptId = word.concept().toString();
        row.outlinedBy = account(word.outlined());
        row.outlinedAt = at(word.outlined());
        row.mappedBy = account(word.mapped());
        row.mappedAt = at(word.mapped());
        row.resolutionId = word.resolution() == null ? null : word.resolution().toString();
        row.adoptedBy = account(word.adopted());
        row.adoptedAt = at(word.adopted());
        return row;
    }

    private static String account(Said said) {
        return said == null ? null : said.account();
    }

    private static Instant at(Said said) {
        return said == null ? null : said.at();
    }

    private static Said said(String account, Instant at) {
        return account == null ? null : new Said(account, at);
    }

    String editionId() {
        return editionId;
    }

    /** @param chapters in order */
    EditionWord toWord(List<EditionChapterRow> chapters, List<EditionHeirRow> heirs) {
        Map<ChapterKey, List<ChapterKey>> byEarlier = heirs.stream()
                .collect(Collectors.groupingBy(
                        EditionHeirRow::earlier, Collectors.mapping(EditionHeirRow::later, Collectors.toList())));
        return new EditionWord(
                EditionId.parse(editionId).orElseThrow(),
                ConceptId.parse(conceptId).orElseThrow(),
                said(outlinedBy, outlinedAt),
                chapters.stream().map(EditionChapterRow::toLine).toList(),
                said(mappedBy, mappedAt),
                byEarlier,
                resolutionId == null ? null : ResolutionId.parse(resolutionId).orElseThrow(),
                said(adoptedBy, adoptedAt));
    }
}
