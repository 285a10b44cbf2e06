namespace Newsprint;

/// <summary>
/// Decides which article each fragment belongs to. Between two headlines stands the article of the first, and behind it
/// perhaps the displaced rest of others. Where a run of foreign fragments begins, and whose it is, is weighed by how the
/// edges read together and by the words that the run shares with either article.
/// </summary>
sealed class Placement
{
    /// <summary>How many articles back a passage may belong.</summary>
    public const int Window = 16;

    /// <summary>Into so many runs on top of one another a segment is cut at most.</summary>
    const int Deepest = 6;

    /// <summary>No join of two edges weighs more.</summary>
    const double Strongest = 12;

    readonly IReadOnlyList<Fragment> _fragments;
    readonly List<Section> _segments;
    readonly Edges _edges;
    readonly Continuations _continuations;
    readonly double[] _preference;
    readonly bool _mostHaveLeads;

    /// <summary>The fragment at each article's end so far; -1 when it has none.</summary>
    readonly int[] _end;

    /// <summary>For each paragraph, the article whose segment it stands in.</summary>
    readonly int[] _home;

    /// <param name="fragments">All fragments.</param>
    /// <param name="segments">What stands under each headline.</param>
    /// <param name="grams">The page's pairs of characters.</param>
    /// <param name="edges">Evidence at edges.</param>
    public Placement(IReadOnlyList<Fragment> fragments, List<Section> segments, Grams grams, Edges edges)
    {
        (_fragments, _segments, _edges) = (fragments, segments, edges);
        Cohesion = new Cohesion(grams, fragments, segments.Count);
        _continuations = new Continuations(fragments, segments, grams, edges);
        _preference = new double[fragments.Count];
        _end = new int[segments.Count];
        _home = new int[fragments.Count];
        _mostHaveLeads = segments.Count(HasLead) * 2 >= segments.Count;
        IsWhole = UnbrokenPage.Is(fragments, segments);
        Solve();
    }

    /// <summary>True for a page that no column broke, and so displaced nothing: see <see cref="UnbrokenPage"/>.</summary>
    public bool IsWhole { get; }

    /// <summary>How well runs of fragments suit the articles as they are put together.</summary>
    public Cohesion Cohesion { get; }

    /// <summary>The article of a fragment; -1 for what belongs to none.</summary>
    public int Owner(int fragment) => Cohesion.Owner(fragment);

    bool HasLead(Section segment) =>
        segment.Byline is not null || segment.Paragraphs.Count > 0 && BylineReader.Read(_fragments[segment.Paragraphs[0]].Text) is not null;

    void Solve()
    {
        Array.Fill(_end, -1);
        for (var a = 0; a < _segments.Count; a++)
        {
            if (_segments[a].Headline is >= 0 and var headline) Cohesion.Assign(headline, a);
            foreach (var f in _segments[a].Paragraphs)
            {
                Cohesion.Assign(f, a);
                _home[f] = a;
            }
        }
        for (var a = 0; a < _segments.Count; a++)
        {
            if (!IsWhole) Split(a, a, 0, _segments[a].Paragraphs.Count, 0);
            foreach (var f in _segments[a].Paragraphs) _end[Owner(f)] = f;
        }
    }

    /// <summary>Where a run of another article begins, whose it is, and why.</summary>
    readonly record struct Cut(int At, int Article, double Score, double Preference);

    /// <summary>Looks for the likeliest place where a run of one article turns into a run of an earlier one; then in both halves.</summary>
    void Split(int segment, int own, int from, int to, int depth)
    {
        if (to - from < (_segments[segment].Continues ? 1 : 2) || depth > Deepest || Best(segment, own, from, to) is not { Score: > 0 } cut)
            return;
        for (var i = cut.At; i < to; i++)
        {
            Cohesion.Assign(_segments[segment].Paragraphs[i], cut.Article);
            _preference[_segments[segment].Paragraphs[i]] = cut.Preference;
        }
        Split(segment, own, from, cut.At, depth + 1);
        Split(segment, cut.Article, cut.At, to, depth + 1);
    }

    Cut Best(int segment, int own, int from, int to)
    {
        var blocks = _segments[segment].Paragraphs;
        var best = new Cut(0, 0, 0, 0);
        Cohesion.Begin(own, _segments[Math.Max(0, segment - Window)].First, blocks[to - 1], blocks[to - 1]);
        // What a jump line says began elsewhere may be foreign from its first paragraph on.
        for (var i = to - 1; i >= from; i--)
        {
            if (i == from && !(i == 0 && own == segment && _segments[segment].Continues)) break;
            Cohesion.Add(blocks[i]);
            var stays = i == from ? 0 : Stays(blocks[i - 1], blocks[i]);
            var suits = Cohesion.Of(own);
            for (var other = segment - 1; other >= Math.Max(0, segment - Window); other--)
            {
                if (other == own || _end[other] < 0) continue;
                var preference = Weights.Shared * (Cohesion.Of(other) - suits);
                var known = preference + Weights.Displaced + Weights.Distance * (segment - other - 1) - stays;
                if (known + Strongest <= best.Score && !_fragments[blocks[i]].JumpsIn) continue;
                if (known + Moves(i == from ? -1 : blocks[i - 1], blocks[i], other, segment - other - 1) is var score && score > best.Score)
                    best = new Cut(i, other, score, preference);
            }
        }
        return best;
    }

    /// <summary>What it takes to read a fragment after the one above it.</summary>
    double Stays(int above, int block) => Link(above, block) + Assigned(above, block) + Jumps.Between(_fragments[above], _fragments[block])
        + (_fragments[above].EndsComplete ? 0 : Weights.NextContinues) - (Closing.Is(_fragments[above].Text) ? Weights.AfterClosing : 0);

    /// <summary>What it takes to read a fragment after the end of another article, apart from the distance.</summary>
    double Moves(int above, int block, int other, int between)
    {
        var end = _end[other];
        var jump = Jumps.Between(_fragments[end], _fragments[block]);
        return jump - (jump > 0 ? Weights.Distance * between : 0) + Link(end, block) + Assigned(end, block)
            + (_fragments[end].EndsComplete ? 0 : Weights.FollowsBroken)
            + (above < 0 || _fragments[above].EndsComplete ? 0 : Weights.LeftBroken)
            + (Closing.Is(_fragments[end].Text) ? Weights.Closed : 0) + (IsDisplaced(end) ? Weights.SecondTail : 0);
    }

    /// <summary>What the assignment over the whole page says of two fragments.</summary>
    double Assigned(int left, int right) =>
        _continuations.Next[left] == right ? Weights.Matched
        : (_continuations.Next[left] >= 0 ? Weights.MatchedElsewhere : 0)
        + (_continuations.Previous[right] >= 0 ? Weights.MatchedElsewhere : 0);

    double Link(int left, int right) => _fragments[left].EndsComplete
        ? Edges.CannotBegin(_fragments[right].Text[0]) || Edges.LeansLeft(_fragments[right].Text[0]) ? Weights.BadStart : 0
        : _edges.Join(_fragments[left], _fragments[right]);

    /// <summary>True when a fragment stands in another article's segment.</summary>
    public bool IsDisplaced(int fragment) => Owner(fragment) != _home[fragment];

    /// <summary>How much better a displaced run's words suit its article than the one it stands in.</summary>
    public double Preference(int fragment) => _preference[fragment];

    /// <summary>市农业农村局消息，: who says so.</summary>
    static bool NamesSource(ReadOnlySpan<char> text)
    {
        const int longest = 16;
        return text[..Math.Min(longest, text.Length)].IndexOf("消息，") > 1;
    }

    /// <summary>True when an article's first paragraph begins inside a sentence, or after one.</summary>
    public bool StartsCut(int fragment)
    {
        var text = _fragments[fragment].Text;
        if (BylineReader.Read(text) is not null || Dateline.Of(text) is { Offset: 0 }) return false;
        var score = Edges.CannotBegin(text[0]) || _fragments[fragment].ClosesFirst ? 4 : Edges.LeansLeft(text[0]) ? 3 : 0.0;
        if (EdgeWords.First(text) is { Length: 1, Cost: > 7 }) score += 1.5;
        if (_fragments[fragment].BeginsSentence || NamesSource(text)) score -= 3;
        if (text.IndexOfAny('。', '！', '？') is >= 0 and <= 10) score += 1.5;
        return score + (_mostHaveLeads ? 1 : 0) >= 2;
    }
}
