namespace Newsprint;

/// <summary>The page's date and what it makes of datelines: options, then origin, then the latest dateline with the text's year.</summary>
sealed class PageDates
{
    readonly int? _year;

    public PageDates(SourceText source, ReadOptions options, IReadOnlyList<Draft> drafts, IReadOnlyList<Fragment> fragments, List<Note> notes)
    {
        Published = options.Published ?? source.Origin?.Published;
        if (Published is not null) return;
        _year = YearOf(source.Text);
        var openings = drafts.Select(draft => draft.Opening).Concat(fragments.Where(f => f.Kind == FragmentKind.Caption));
        (DateOnly Day, int Line)? latest = null;
        foreach (var opening in openings)
        {
            if (opening is null || Day(opening.Text) is not { } day) continue;
            if (latest is null || day > latest.Value.Day) latest = (day, opening.Line);
        }
        Published = latest?.Day;
        notes.Add(latest is { } found ? Notes.DateFromDateline(source.Name, found.Line, found.Day) : Notes.NoDate(source.Name));
    }

    public DateOnly? Published { get; }

    /// <summary>The day a report or a caption gives for itself.</summary>
    public DateOnly? Day(ReadOnlySpan<char> text) => Dateline.Of(text)?.On(Published, _year);

    /// <summary>The year that a text names most often (<c>2022年</c>), the later one of two; null when it names none.</summary>
    static int? YearOf(string text)
    {
        var counts = new SortedDictionary<int, int>();
        for (var at = text.IndexOf('年'); at >= 0; at = text.IndexOf('年', at + 1))
        {
            var year = 0;
            for (var i = Math.Max(0, at - 4); i < at && year >= 0; i++) year = Glyph.Digit(text[i]) is >= 0 and var digit ? year * 10 + digit : -1;
            if (year is >= 1949 and <= 2099 && !(at >= 5 && Glyph.IsDigit(text[at - 5]))) counts[year] = counts.GetValueOrDefault(year) + 1;
        }
        return counts.Count == 0 ? null : counts.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).First().Key;
    }
}
