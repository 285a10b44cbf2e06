namespace Newsprint;

/// <summary>
/// Puts together the levels that state one fact: each must agree with every other that is there. Looked up by what they must share, so that
/// a page of any length takes as long as it is.
/// </summary>
sealed class SameFacts
{
    /// <summary>No print states a fact in more ways than this; nor does one name have more numbers to choose from.</summary>
    const int Most = 64;

    readonly List<Group> _groups = [];
    readonly Dictionary<(string Unit, Area?, ReferencePeriod, string Name), List<Group>> _byName = [];
    readonly Dictionary<(int Article, Area?, ReferencePeriod, Quantity), List<Group>> _byNumber = [];

    /// <summary>The figures of one fact, and one of each way in which it is stated.</summary>
    sealed record Group(int Number, List<Figure> Figures, List<Figure> Ways, HashSet<(string, int?, bool, Quantity)> Known);

    /// <summary>The facts, in the order of their first figures.</summary>
    public static IEnumerable<List<Figure>> Of(IEnumerable<Figure> levels)
    {
        var same = new SameFacts();
        foreach (var level in levels) same.Add(level);
        return same._groups.Select(group => group.Figures);
    }

    void Add(Figure level)
    {
        var way = (level.Indicator, level.Article, InHeadline(level), level.Quantity);
        var group = Candidates(level)
            .Where(group => (group.Ways.Count < Most || group.Known.Contains(way)) && group.Ways.TrueForAll(other => IsSame(level, other)))
            .MinBy(group => group.Number);
        if (group is null) _groups.Add(group = new(_groups.Count, [], [], []));
        group.Figures.Add(level);
        if (!group.Known.Add(way)) return;
        group.Ways.Add(level);
        Remember(group, level);
    }

    IEnumerable<Group> Candidates(Figure level)
    {
        var named = level.Indicator.Length > 0 ? _byName.GetValueOrDefault(NameOf(level)) : null;
        var numbered = level.Article is not null ? _byNumber.GetValueOrDefault(NumberOf(level)) : null;
        return (named ?? []).TakeLast(Most).Concat((numbered ?? []).TakeLast(Most));
    }

    void Remember(Group group, Figure level)
    {
        Add(_byName, NameOf(level), group);
        if (level.Article is not null) Add(_byNumber, NumberOf(level), group);
    }

    static void Add<T>(Dictionary<T, List<Group>> groups, T key, Group group) where T : notnull
    {
        if (!groups.TryGetValue(key, out var known)) groups.Add(key, known = []);
        if (known.Count == 0 || known[^1] != group) known.Add(group);
    }

    static (string, Area?, ReferencePeriod, string) NameOf(Figure level) =>
        (level.Quantity.Unit.Name, level.Area, level.Period, level.Indicator);

    static (int, Area?, ReferencePeriod, Quantity) NumberOf(Figure level) =>
        (level.Article!.Value, level.Area, level.Period, level.Quantity);

    // Of one name and about the same; or the same number in a headline and under it, whatever each calls it.
    static bool IsSame(Figure a, Figure b) =>
        a.Quantity.Unit.IsSameAs(b.Quantity.Unit) && a.Area == b.Area && a.Period == b.Period &&
        ((a.Indicator.Length > 0 && a.Indicator == b.Indicator && a.Quantity.Interval.Overlaps(b.Quantity.Interval)) ||
        (a.Article is not null && a.Article == b.Article && InHeadline(a) != InHeadline(b) && a.Quantity == b.Quantity));

    static bool InHeadline(Figure figure) =>
        figure.Headline is { } headline && figure.Sentence.Length > 0 && headline.Contains(figure.Sentence, StringComparison.Ordinal);
}
