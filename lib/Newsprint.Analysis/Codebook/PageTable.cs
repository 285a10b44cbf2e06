namespace Newsprint;

/// <summary>The pages of an archive, and what was odd about them, as tables.</summary>
static class PageTable
{
    static readonly IReadOnlyList<Column<(Page Page, string Digest, int Figures, int Notes)>> PageColumns =
    [
        new("source", ColumnType.Text, "The page's file, path in an archive, or id; what figures name as theirs.",
            row => row.Page.Source.Name),
        new("published", ColumnType.Day, "The page's date; missing when unknown.", row => row.Page.Published),
        new("publisher", ColumnType.Text, "The newspaper; missing when unknown.", row => row.Page.Publisher),
        new("sha256", ColumnType.Text, "Lower-case hex SHA-256 of the page's bytes.", row => row.Digest),
        new("encoding", ColumnType.Text, "The encoding it was read in.", row => row.Page.Source.Encoding),
        new("characters", ColumnType.Integer, "UTF-16 code units of its decoded text.", row => (long?)row.Page.Source.Text.Length),
        new("articles", ColumnType.Integer, "Articles on it.", row => (long?)row.Page.Articles.Count),
        new("figures", ColumnType.Integer, "Figures on it.", row => (long?)row.Figures),
        new("notes", ColumnType.Integer, "Notes about it.", row => (long?)row.Notes),
    ];

    static readonly IReadOnlyList<Column<(string Source, Note Note, bool Skipped)>> NoteColumns =
    [
        new("source", ColumnType.Text, "The page's file, path in an archive, or id.", row => row.Source),
        new("line", ColumnType.Integer, "1-based line; missing when the note is about the whole page.",
            row => row.Note.Line > 0 ? row.Note.Line : (long?)null),
        new("found", ColumnType.Text, "What stands there.", row => row.Note.Found),
        new("expected", ColumnType.Text, "What a reader would have expected.", row => row.Note.Expected),
        new("remedy", ColumnType.Text, "What a person can do about it.", row => row.Note.Remedy),
        new("skipped", ColumnType.Flag, "Whether the page could not be read at all.", row => (bool?)row.Skipped),
    ];

    public static Table Of(IEnumerable<(Page Page, string Digest, int Figures, int Notes)> pages) => Table.Of("pages", PageColumns, pages);

    public static Table Notes(IEnumerable<(string Source, Note Note, bool Skipped)> notes) => Table.Of("notes", NoteColumns, notes);
}
