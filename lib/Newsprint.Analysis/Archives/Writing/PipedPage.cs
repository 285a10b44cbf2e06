namespace Newsprint;

/// <summary>The figures of one page as lines: what goes through a pipe.</summary>
sealed record PipedPage(ReadOnlyMemory<byte> Lines, ExportCounts Counts, Note? Fault)
{
    public static PipedPage Of(RawPage raw, ExportOptions options)
    {
        try
        {
            var page = raw.Read(options.Read);
            var (figures, lines) = (Figures.Of(page), new MemoryStream());
            JsonLines.Write(Table.Of(figures), lines);
            return new PipedPage(lines.GetBuffer().AsMemory(0, (int)lines.Length),
                new ExportCounts(1, figures.Count, page.Notes.Count + Figures.Notes(page).Count, 0, raw.Weight), null);
        }
        catch (InputException e)
        {
            return new PipedPage(default, new ExportCounts(0, 0, 1, 1, raw.Weight), e.Note);
        }
    }
}
