namespace Newsprint;

/// <summary>
/// Which broken sentence goes on in which fragment: one assignment over the whole page. Every fragment that stops inside a
/// sentence may go on in the next one of its segment or in one further down, and no two go on in the same.
/// </summary>
sealed class Continuations
{
    /// <summary>How many fragments further down are looked at; a page has fewer, a file of many pages has its pieces near.</summary>
    const int Reach = 60;

    /// <summary>A word that plainly runs across to the next fragment ends the search.</summary>
    const double Plain = 8;

    readonly IReadOnlyList<Fragment> _fragments;
    readonly Grams _grams;
    readonly Edges _edges;

    public Continuations(IReadOnlyList<Fragment> fragments, List<Section> segments, Grams grams, Edges edges)
    {
        (_fragments, _grams, _edges) = (fragments, grams, edges);
        Next = new int[fragments.Count];
        Previous = new int[fragments.Count];
        Array.Fill(Next, -1);
        Array.Fill(Previous, -1);
        Solve(segments);
    }

    /// <summary>For each fragment, the one that continues its sentence; -1 for none.</summary>
    public int[] Next { get; }

    /// <summary>For each fragment, the one whose sentence it continues; -1 for none.</summary>
    public int[] Previous { get; }

    void Solve(List<Section> segments)
    {
        // The first paragraph under a headline begins the article, cut or not: it continues nothing.
        var paragraphs = segments.SelectMany(segment => segment.Paragraphs.Select((f, i) => (Fragment: f, First: i == 0))).ToList();
        var ends = new List<int>();
        var values = new List<IReadOnlyList<(int, double)>>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (_fragments[paragraphs[i].Fragment].EndsComplete) continue;
            ends.Add(paragraphs[i].Fragment);
            values.Add(Values(paragraphs, i));
        }
        var found = Assignment.Solve(values, _fragments.Count);
        for (var e = 0; e < ends.Count; e++)
            if (found[e] >= 0) (Next[ends[e]], Previous[found[e]]) = (found[e], ends[e]);
    }

    List<(int, double)> Values(List<(int Fragment, bool First)> paragraphs, int i)
    {
        var values = new List<(int, double)>();
        var end = _fragments[paragraphs[i].Fragment];
        for (var j = i + 1; j < paragraphs.Count && j <= i + Reach; j++)
        {
            if (paragraphs[j].First && !_fragments[paragraphs[j].Fragment].JumpsIn) continue;
            var start = _fragments[paragraphs[j].Fragment];
            if (start.IsAlone) continue;
            var near = j == i + 1;
            var jump = Jumps.Between(end, start);
            if (!near && jump <= 0 && !Might(end.Plain[^1], start.Plain[0])) continue;
            var value = _edges.Join(end, start) + (near ? Weights.NextGoesOn : Weights.FarGoesOn) + jump;
            if (value > 0) values.Add((paragraphs[j].Fragment, value));
            if (near && value > Plain) break;
        }
        return values;
    }

    /// <summary>A cheap look before the full evidence: could a word, a number or an oft-seen pair run across?</summary>
    bool Might(char left, char right) =>
        Glyph.IsDigit(left) || left is '.' or '．' or '-' || Glyph.IsLatin(left) || Edges.CannotBegin(right) || Edges.LeansLeft(right)
        || Lexicon.Default.PairFrequency(left, right) > 1e-6 || _grams.Attraction(left, right) > 1;
}
