namespace Newsprint;

/// <summary>
/// Decides which article each fragment belongs to. Between two headlines stands the article of the first, and behind it
/// perhaps the displaced rest of others. Where a run of foreign fragments begins, and whose it is, is weighed by how the
/// edges read together and by the words that the fragments share.
/// </summary>
sealed class Placement
{
    const int Rounds = 3;
    const int MostCandidates = 6;

    readonly IReadOnlyList<Fragment> _fragments;
    readonly List<Section> _segments;
    readonly Grams _grams;
    readonly Edges _edges;
    readonly Cohesion _cohesion;
    readonly Continuations _continuations;
    readonly int[] _profile;
    readonly double[] _ownScore;
    readonly bool _mostHaveLeads;
    readonly (int Article, double Score)[][] _suits;

    /// <summary>For each fragment, its article.</summary>
    public int[] Owner { get; }

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
        (_fragments, _segments, _grams, _edges) = (fragments, segments, grams, edges);
        _cohesion = new Cohesion(grams, segments.Count);
        _continuations = new Continuations(fragments, segments, grams, edges);
        _profile = new int[fragments.Count];
        _ownScore = new double[fragments.Count];
        _suits = new (int, double)[fragments.Count][];
        _end = new int[segments.Count];
        _home = new int[fragments.Count];
        Owner = new int[fragments.Count];
        _mostHaveLeads = segments.Count(HasLead) * 2 >= segments.Count;
        Solve();
    }

    bool HasLead(Section segment) => segment.Byline is not null || segment.Paragraphs.Count > 0 && BylineReader.Read(_fragments[segment.Paragraphs[0]].Text) is not null;

    void Solve()
    {
        Array.Fill(Owner, -1);
        Array.Fill(_profile, -1);
        for (var a = 0; a < _segments.Count; a++)
        {
            var segment = _segments[a];
            if (segment.Headline >= 0) (Owner[segment.Headline], _profile[segment.Headline]) = (a, a);
            for (var i = 0; i < segment.Paragraphs.Count; i++)
                (Owner[segment.Paragraphs[i]], _profile[segment.Paragraphs[i]], _home[segment.Paragraphs[i]]) = (a, i <= 1 ? a : -1, a);
        }
        for (var round = 0; round < Rounds; round++)
        {
            Measure();
            var before = (int[])Owner.Clone();
            Array.Fill(_end, -1);
            for (var a = 0; a < _segments.Count; a++) Decode(a);
            Owner.CopyTo(_profile, 0);
            if (round > 0 && before.AsSpan().SequenceEqual(Owner)) break;
        }
    }

    /// <summary>For each paragraph, the articles that suit it best, as scores against its own segment's.</summary>
    void Measure()
    {
        _cohesion.Profile(_profile);
        for (var a = 0; a < _segments.Count; a++)
        {
            var above = _segments[a].Headline is >= 0 and var headline ? _grams.Of(headline).Length : 0;
            foreach (var f in _segments[a].Paragraphs)
            {
                var near = _cohesion.Measure(f, a, above, _profile);
                if (_profile[f] == a) above += _grams.Of(f).Length;
                var own = _cohesion[a];
                _ownScore[f] = own;
                _suits[f] = Best(near, a, own);
            }
        }
    }

    /// <summary>The articles above a segment that suit a fragment best, the best first.</summary>
    (int, double)[] Best(IReadOnlyList<int> near, int segment, double own)
    {
        Span<(int Article, double Score)> best = stackalloc (int, double)[MostCandidates];
        var count = 0;
        foreach (var article in near)
        {
            if (article >= segment) continue;
            var score = _cohesion[article] - own;
            if (count == MostCandidates && best[^1].Score >= score) continue;
            var at = count < MostCandidates ? count++ : MostCandidates - 1;
            while (at > 0 && (best[at - 1].Score < score || best[at - 1].Score == score && best[at - 1].Article > article)) best[at] = best[--at];
            best[at] = (article, score);
        }
        return best[..count].ToArray();
    }

    /// <summary>The likeliest way to read a segment: a run of its own, then runs of earlier articles.</summary>
    void Decode(int article)
    {
        var blocks = _segments[article].Paragraphs;
        if (blocks.Count == 0) return;
        var states = Candidates(article, blocks);
        var best = new double[blocks.Count, states.Count];
        var from = new int[blocks.Count, states.Count];
        for (var s = 1; s < states.Count; s++) best[0, s] = double.NegativeInfinity;
        for (var i = 1; i < blocks.Count; i++)
        {
            // Nothing goes back to the segment's own article once it was left.
            var last = 0;
            for (var p = 1; p < states.Count; p++)
                if (best[i - 1, p] > best[i - 1, last]) last = p;
            var stays = Step(blocks[i - 1], blocks[i], article, article, true);
            for (var s = 0; s < states.Count; s++)
            {
                (best[i, s], from[i, s]) = (best[i - 1, s] + stays, s);
                if (s > 0 && Moved(best, i, s, last) is var p && best[i - 1, p] + Step(blocks[i - 1], blocks[i], article, states[s], false) is var moved && moved > best[i, s])
                    (best[i, s], from[i, s]) = (moved, p);
                best[i, s] += Suits(blocks[i], states[s], article);
            }
        }
        Trace(article, blocks, states, best, from);
    }

    /// <summary>The likeliest state before another one, that one left out.</summary>
    static int Moved(double[,] best, int i, int state, int last)
    {
        if (last != state) return last;
        var second = 0;
        for (var p = 1; p < best.GetLength(1); p++)
            if (p != state && best[i - 1, p] > best[i - 1, second]) second = p;
        return second;
    }

    void Trace(int article, List<int> blocks, List<int> states, double[,] best, int[,] from)
    {
        var last = blocks.Count - 1;
        var state = 0;
        for (var s = 1; s < states.Count; s++)
            if (best[last, s] > best[last, state]) state = s;
        for (var i = last; i >= 0; i--)
        {
            Owner[blocks[i]] = states[state];
            state = from[i, state];
        }
        foreach (var block in blocks) _end[Owner[block]] = block;
    }

    List<int> Candidates(int article, List<int> blocks)
    {
        var states = new List<int> { article };
        foreach (var (other, _) in blocks.SelectMany(block => _suits[block].Take(3)).OrderByDescending(suit => suit.Score))
            if (states.Count < 2 * MostCandidates && _end[other] >= 0 && !states.Contains(other)) states.Add(other);
        foreach (var block in blocks)
            if (_continuations.Previous[block] is >= 0 and var before && Owner[before] is var owner && owner < article && _end[owner] >= 0 && !states.Contains(owner))
                states.Add(owner);
        for (var other = article - 1; other >= Math.Max(0, article - 4); other--)
            if (_end[other] >= 0 && !states.Contains(other)) states.Add(other);
        return states;
    }

    double Suits(int block, int state, int article)
    {
        if (state == article) return 0;
        foreach (var (other, score) in _suits[block])
            if (other == state) return Weights.Shared * score;
        return -Weights.Shared * _ownScore[block];
    }

    /// <summary>What it takes to read a fragment after the one above it, or after the end of another article.</summary>
    double Step(int above, int block, int article, int state, bool stays)
    {
        if (stays) return Link(above, block) + (_fragments[above].EndsComplete ? 0 : Weights.NextContinues) + Assigned(above, block);
        var end = _end[state];
        if (end < 0) return double.NegativeInfinity;
        return Weights.Displaced + Weights.Distance * (article - state - 1) + Link(end, block)
            + Assigned(end, block) + (_fragments[end].EndsComplete ? 0 : Weights.FollowsBroken) + (_fragments[above].EndsComplete ? 0 : Weights.LeftBroken);
    }

    /// <summary>What the assignment over the whole page says of two fragments.</summary>
    double Assigned(int left, int right) =>
        _continuations.Next[left] == right ? Weights.Matched
        : (_continuations.Next[left] >= 0 ? Weights.MatchedElsewhere : 0) + (_continuations.Previous[right] >= 0 ? Weights.MatchedElsewhere : 0);

    double Link(int left, int right) => _fragments[left].EndsComplete
        ? Edges.CannotBegin(_fragments[right].Text[0]) || Edges.LeansLeft(_fragments[right].Text[0]) ? Weights.BadStart : 0
        : _edges.Join(_fragments[left], _fragments[right]);

    /// <summary>True when a fragment stands in another article's segment.</summary>
    public bool IsDisplaced(int fragment) => Owner[fragment] != _home[fragment];

    /// <summary>How much better a fragment's words suit its article than the one it stands in.</summary>
    public double Preference(int fragment)
    {
        foreach (var (article, score) in _suits[fragment])
            if (article == Owner[fragment]) return score;
        return -_ownScore[fragment];
    }

    /// <summary>True when an article's first paragraph begins inside a sentence, or after one.</summary>
    public bool StartsCut(int fragment)
    {
        var text = _fragments[fragment].Text;
        if (BylineReader.Read(text) is not null || Dateline.Of(text) is { Offset: 0 }) return false;
        var score = Edges.CannotBegin(text[0]) || _fragments[fragment].ClosesFirst ? 4 : Edges.LeansLeft(text[0]) ? 3 : 0.0;
        if (Edges.FirstWord(text) is { Length: 1, Cost: > 7 }) score += 1.5;
        if (_fragments[fragment].BeginsSentence) score -= 3;
        if (text.IndexOfAny('。', '！', '？') is >= 0 and <= 10) score += 1.5;
        return score + (_mostHaveLeads ? 1 : 0) >= 2;
    }
}
