namespace Newsprint;

/// <summary>Every table of the codebook for one page: a pure function of the page. Rows are numbered within it.</summary>
sealed record PageTables(int? Year, IReadOnlyList<Table> Tables, ExportCounts Counts, Note? Fault)
{
    /// <summary>Reads a page and all that is said of it; one that cannot be read is a row among the notes.</summary>
    public static PageTables Of(RawPage raw, ExportOptions options)
    {
        var stored = options.Format is not (ExportFormat.Csv or ExportFormat.JsonLines);
        return PageFault.Catch(raw, () => Of(raw.Read(options.Read), raw, stored), note => Failed(raw, note));
    }

    static PageTables Of(Page page, RawPage raw, bool stored)
    {
        var (figures, financing, projects) = (Figures.Of(page), Financing.Of(page), Projects.Of(page));
        Table[] tables = [Table.Of(figures), Table.Of(financing), Table.PartsOf(financing), Table.Of(Resumption.Of(page)),
            Table.Of(projects), Table.TimelineOf(projects)];
        List<Note> notes = [.. page.Notes, .. Figures.Notes(page)];
        if (stored) tables = [.. tables.Select(table => Storable.Of(table, notes))];
        return new PageTables(page.Published?.Year,
            [.. tables, PageTable.Of([(page, raw.Digest, figures.Count, notes.Count)]),
                PageTable.Notes(notes.Select(note => (page.Source.Name, note, false)))],
            new ExportCounts(1, figures.Count, notes.Count, 0, raw.Weight), null);
    }

    static PageTables Failed(RawPage raw, Note note) =>
        new(raw.Published?.Year, [PageTable.Notes([(raw.Name, note, true)])], new ExportCounts(0, 0, 1, 1, raw.Weight), note);
}
