namespace Newsprint;

/// <summary>
/// The page's date and what it makes of datelines: options, then origin, then the line at the page's edge, then the latest dateline with
/// the text's year.
/// </summary>
sealed class PageDates
{
    readonly int? _year;

    public PageDates(SourceText source, ReadOptions options,
        IReadOnlyList<Draft> drafts, IReadOnlyList<Fragment> fragments, List<Note> notes)
    {
        Published = options.Published ?? source.Origin?.Published;
        if (Published is not null) return;
        if (Printed(fragments) is var (printed, at))
        {
            Published = printed;
            notes.Add(Notes.DateFromFolio(source.Name, at, printed));
            return;
        }
        Fragment[] openings = [.. drafts.Select(draft => draft.Dated).OfType<Fragment>(),
            .. fragments.Where(fragment => fragment.Kind == FragmentKind.Caption)];
        var datelines = openings
            .Select(opening => (Dateline: Dateline.Of(opening.Text), opening.Line))
            .Where(found => found.Dateline is not null)
            .ToList();
        _year = datelines.Count == 0
            ? null
            : Named(source.Name, datelines.Select(found => found.Dateline!.Value))
                ?? PageYear.Of(source.Text, datelines[0].Dateline!.Value.Month);
        (DateOnly Day, int Line)? latest = null;
        foreach (var (dateline, line) in datelines)
        {
            if (dateline!.Value.On(Published, _year) is not { } day) continue;
            if (latest is null || day > latest.Value.Day) latest = (day, line);
        }
        Published = latest?.Day;
        notes.Add(latest is { } found ? Notes.DateFromDateline(source.Name, found.Line, found.Day) : Notes.NoDate(source.Name));
    }

    /// <summary>2022年12月5日 星期一: the day that a page prints at its edge, and its line; null where it prints none with a year.</summary>
    static (DateOnly Day, int Line)? Printed(IReadOnlyList<Fragment> fragments)
    {
        foreach (var fragment in fragments)
            if (fragment.Kind == FragmentKind.Furniture && Dateline.WithYear(fragment.Text) is { } day) return (day, fragment.Line);
        return null;
    }

    /// <summary>The year in the name of the page's file, where a dateline is of that day or one beside it; null where none is.</summary>
    static int? Named(string name, IEnumerable<Dateline> datelines) =>
        NameDate.Of(name) is { } named
        && datelines.Any(one => one.On(null, named.Year) is { } day && Math.Abs(day.DayNumber - named.DayNumber) < 2)
            ? named.Year
            : null;

    public DateOnly? Published { get; }

    /// <summary>The day a report or a caption gives for itself.</summary>
    public DateOnly? Day(ReadOnlySpan<char> text) => Dateline.Of(text)?.On(Published, _year);

    /// <summary>
    /// The day that an article gives for itself in its dated fragment; 昨天（8月9日） is none on the day after, where it goes on to 今天.
    /// </summary>
    public DateOnly? Day(ReadOnlySpan<char> dated, List<Fragment> body)
    {
        if (Dateline.Of(dated) is not { } dateline) return null;
        var day = dateline.On(Published, _year);
        var isOver = dateline.IsEve && day?.AddDays(1) == Published && body.Exists(fragment => fragment.Text.IndexOf("今天") >= 0);
        return isOver ? null : day;
    }
}
