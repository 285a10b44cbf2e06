using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>An article or a caption, as tables read it: its blocks, their clauses, the days and places they name.</summary>
sealed class Passage
{
    static readonly ConditionalWeakTable<Page, Kept> Read = [];

    readonly Page _page;
    readonly PageSetting _setting;
    readonly AreaScope _areas;
    readonly ILookup<int, Figure> _figures;

    Passage(Page page, Discourse discourse, PageSetting setting, List<Figure> inOrder)
    {
        (_page, _setting, Article, Blocks) = (page, setting, discourse.Article, discourse.Blocks);
        Periods = new PeriodScope(Blocks, page.Published, discourse.Dateline, setting.Stated);
        _areas = new AreaScope(Blocks, page.Published, setting.Home);
        _figures = Enumerable
            .Range(0, Blocks.Count)
            .SelectMany(block => Within(inOrder, Blocks[block]).Select(figure => (block, figure)))
            .ToLookup(pair => pair.block, pair => pair.figure);
    }

    /// <summary>Null for a caption.</summary>
    public Article? Article { get; }
    public IReadOnlyList<Block> Blocks { get; }
    public PeriodScope Periods { get; }

    /// <summary>Captions, then articles, of a page with its figures.</summary>
    /// <remarks>Several tables ask for them: they are kept as long as the page is.</remarks>
    public static IReadOnlyList<Passage> Of(PageFigures read)
    {
        var kept = Read.GetValue(read.Page, _ => new Kept(Environment.CurrentManagedThreadId, read.Figures, [.. Make(read)]));
        return kept.Thread == Environment.CurrentManagedThreadId && ReferenceEquals(kept.Figures, read.Figures)
            ? kept.Passages
            : [.. Make(read)];
    }

    // For one thread: a passage works out its periods as they are asked for.
    sealed record Kept(int Thread, IReadOnlyList<Figure> Figures, IReadOnlyList<Passage> Passages);

    static IEnumerable<Passage> Make(PageFigures read)
    {
        var page = read.Page;
        var setting = PageSetting.Of(page);
        var inOrder = read.Figures.OrderBy(figure => figure.Span).ToList();
        return Discourse.AsPrinted(page).Select(discourse => new Passage(page, discourse, setting, inOrder));
    }

    /// <summary>The file, as it was named.</summary>
    public string Source => _page.Source.Name;

    /// <summary>
    /// The days that a stretch of a block is dated to: by a day in it, by one before it in its sentence, in a caption by the
    /// caption's own; default where nothing dates it.
    /// </summary>
    public ReferencePeriod DaysOf(int block, TextSpan clause)
    {
        var text = Blocks[block].Text;
        var sentence = Blocks[block].Kind == BlockKind.Caption ? 0 : SentenceSplitter.StartOf(text, clause.Start);
        var found = default(ReferencePeriod);
        foreach (var mention in Periods.Mentions(block))
            if (mention.Span.Start >= sentence && mention.Span.Start < clause.End && Dates(mention)) found = mention.Period;
        return found;
    }

    // A day or a month; what a year or a quarter holds is a statistic, and 截至 counts rather than happens.
    public static bool Dates(PeriodMention mention) => mention.Kind switch
    {
        PeriodKind.Day or PeriodKind.Span or PeriodKind.Report => mention.Period.Days() <= 31,
        PeriodKind.Since => mention.Period.Start is not null and not { Day: 1, Month: 1 },
        _ => false,
    };

    /// <summary>The figures of a block, in printed order.</summary>
    public IEnumerable<Figure> FiguresOf(int block) => _figures[block];

    /// <summary>The source span of a stretch of a block.</summary>
    public TextSpan ToSource(int block, TextSpan span) => Blocks[block].ToSource(span);

    /// <summary>A source span within a block's text; null when it begins in none of the block's pieces.</summary>
    public TextSpan? FromSource(int block, TextSpan source) => Blocks[block].FromSource(source);

    /// <summary>The 1-based line of an offset of a block.</summary>
    public int LineOf(int block, int offset) => _page.Source.LineOf(Blocks[block].ToSource(new TextSpan(offset, offset)).Start);

    /// <summary>True when a figure stands in a stretch of a block.</summary>
    public bool HasFigure(int block, TextSpan span)
    {
        var source = ToSource(block, span);
        return _figures[block].Any(figure => source.Overlaps(figure.Span));
    }

    /// <summary>The place that an offset of a block is about; null when there is none.</summary>
    public Area? AreaAt(int block, int offset) => _areas.At(block, offset);

    /// <summary>The places that a block names, in its order.</summary>
    public IReadOnlyList<AreaMention> PlacesOf(int block)
    {
        var places = new List<AreaMention>();
        AreaReader.Read(Blocks[block].Text, _setting.Places(), places);
        return places;
    }

    /// <summary>The block's clauses: what stands between commas, stops and quotation marks, in order, without them.</summary>
    public IEnumerable<TextSpan> ClausesOf(int block)
    {
        var (text, start) = (Blocks[block].Text, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !EndsClause(text, i)) continue;
            if (i > start) yield return new TextSpan(start, i);
            start = i + 1;
        }
    }

    static bool EndsClause(string text, int i) =>
        Glyph.EndsSentence(text[i]) || text[i] == '\n' || (Glyph.IsComma(text[i]) && text[i] != '、' && !InNumber(text, i));

    // 1,234
    static bool InNumber(string text, int i) =>
        i > 0 && i + 1 < text.Length && Glyph.IsDigit(text[i - 1]) && Glyph.IsDigit(text[i + 1]);

    /// <summary>The figures whose first character stands in a block, in printed order.</summary>
    static IEnumerable<Figure> Within(List<Figure> inOrder, Block block) =>
        block.Joined.Pieces
            .SelectMany(piece => inOrder.Skip(FirstFrom(inOrder, piece.Start)).TakeWhile(figure => figure.Span.Start < piece.End))
            .OrderBy(figure => figure.Span);

    static int FirstFrom(List<Figure> inOrder, int offset)
    {
        var (low, high) = (0, inOrder.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (inOrder[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
