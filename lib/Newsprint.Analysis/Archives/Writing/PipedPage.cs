namespace Newsprint;

/// <summary>The figures of one page as lines: what goes through a pipe.</summary>
sealed record PipedPage(ReadOnlyMemory<byte> Lines, ExportCounts Counts, Note? Fault)
{
    /// <summary>Reads a page; one that cannot be read has no lines.</summary>
    public static PipedPage Of(RawPage raw, ExportOptions options) =>
        PageFault.Catch(raw, () => Of(raw.Read(options.Read), raw.Weight), note => new(default, new(0, 0, 1, 1, raw.Weight), note));

    static PipedPage Of(Page page, long weight)
    {
        var (figures, lines) = (Figures.Of(page), new MemoryStream());
        JsonLines.Write(Table.Of(figures), lines);
        return new PipedPage(lines.GetBuffer().AsMemory(0, (int)lines.Length),
            new ExportCounts(1, figures.Count, page.Notes.Count + Figures.Notes(page).Count, 0, weight), null);
    }
}
