namespace Newsprint;

/// <summary>Reads a page; the order of its passes.</summary>
static class PageReader
{
    public static Page Read(SourceText source, ReadOptions options, IReadOnlyList<Note> before)
    {
        var notes = new List<Note>(before);
        var fragments = FragmentReader.Read(source);
        DuplicateReader.Mark(fragments);
        using var grams = new Grams(fragments);
        var openings = new Openings(fragments);
        var edges = new Edges(grams, openings);
        new HeadlineReader(fragments, grams, edges).Mark();
        DuplicateReader.MarkShort(fragments);
        var drafts = new Assembler(fragments, grams, edges).Articles();
        if (source.Text.AsSpan().ContainsAnyInRange('\u4e00', '\u9fff')) notes.AddRange(drafts.SelectMany(draft => draft.Notes(source)));
        else notes.Add(Notes.NoChinese(source.Name));
        var dates = new PageDates(source, options, drafts, fragments, notes);
        var articles = drafts.Select((draft, i) => draft.ToArticle(i + 1, source, dates)).ToList();
        var corrections = (options.Corrections ?? Corrections.None).On(source);
        notes.AddRange(corrections.Select(correction => Notes.Corrected(source.Name, correction)));
        if (articles.Count == 0) notes.Add(Notes.NoArticle(source.Name));
        return new Page
        {
            Source = source,
            Published = dates.Published,
            Publisher = options.Publisher ?? source.Origin?.Publisher,
            Articles = articles,
            Captions = [.. fragments.Where(f => f.Kind == FragmentKind.Caption).Select(f => CaptionReader.Make(f, dates))],
            Banners = [.. fragments.Where(f => f.Kind == FragmentKind.Banner).SelectMany(f => f.Pieces.Concat(f.Rows))],
            Furniture = [.. Furniture(fragments, drafts), .. drafts.SelectMany(draft => draft.Hyphens)],
            Corrections = corrections,
            Notes = notes,
        };
    }

    /// <summary>What is furniture; a hyphen inside a heading of several lines is part of the heading as printed.</summary>
    static IEnumerable<TextSpan> Furniture(IReadOnlyList<Fragment> fragments, IReadOnlyList<Draft> drafts)
    {
        var headings = new SpanCover(drafts.SelectMany(draft => new[] { draft.Kicker, draft.Headline, draft.Deck }).OfType<Fragment>()
            .Where(heading => heading.Pieces.Count > 1).Select(heading => heading.Span));
        return fragments.Where(f => f.Kind == FragmentKind.Furniture).SelectMany(f => f.Pieces).Where(piece => !headings.Contains(piece));
    }
}
