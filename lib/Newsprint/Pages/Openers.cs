namespace Newsprint;

/// <summary>Brings a displaced opening, byline first, back under the headline whose article lacks one.</summary>
sealed class Openers
{
    /// <summary>What an opening must share with an article, above what it shares with the next best.</summary>
    const double Enough = 8;

    readonly int[] _openingOf;
    readonly bool[] _moved;

    public Openers(IReadOnlyList<Fragment> fragments, List<Section> segments, List<List<int>> bodies, Placement placement)
    {
        _openingOf = new int[segments.Count];
        _moved = new bool[segments.Count];
        Array.Fill(_openingOf, -1);
        for (var s = 0; s < segments.Count; s++)
            if (segments[s].OpensByLead && Home(segments, bodies, placement, s) is { } home) (_openingOf[home], _moved[s]) = (s, true);
    }

    /// <summary>The segment that opens an article; -1 when that opens itself.</summary>
    public int Of(int article) => _openingOf[article];

    /// <summary>True for a segment that became another's opening.</summary>
    public bool IsMoved(int segment) => _moved[segment];

    int? Home(List<Section> segments, List<List<int>> bodies, Placement placement, int opening)
    {
        if (placement.IsWhole || bodies[opening].Count == 0) return null;
        var (low, high) = (Math.Max(0, opening - Placement.Window), Math.Min(segments.Count, opening + Placement.Window));
        placement.Cohesion.Begin(opening, segments[low].First, bodies[opening][^1],
            high < segments.Count ? segments[high].First : int.MaxValue);
        for (var i = bodies[opening].Count - 1; i >= 0; i--) placement.Cohesion.Add(bodies[opening][i]);
        int? best = null;
        double first = 0, second = 0;
        for (var article = low; article < high; article++)
        {
            var score = article == opening ? 0 : placement.Cohesion.Of(article);
            if (score > first) (best, second, first) = (article, first, score);
            else if (score > second) second = score;
        }
        return best is { } home && first - second > Enough && segments[home].Headline >= 0 && segments[home].Byline is null
            && _openingOf[home] < 0
            && bodies[home].Count > 0 && placement.StartsCut(bodies[home][0]) ? home : null;
    }
}
