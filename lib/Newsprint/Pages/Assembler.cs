namespace Newsprint;

/// <summary>Puts articles together: which fragment follows which.</summary>
sealed class Assembler
{
    readonly IReadOnlyList<Fragment> _fragments;
    readonly Edges _edges;
    readonly List<Section> _segments;
    readonly Placement _placement;

    public Assembler(IReadOnlyList<Fragment> fragments, Grams grams, Edges edges)
    {
        (_fragments, _edges) = (fragments, edges);
        _segments = Section.Of(fragments);
        _placement = new Placement(fragments, _segments, grams, edges);
    }

    /// <summary>The articles, in the order of their headlines.</summary>
    public List<Draft> Articles()
    {
        var bodies = _segments.Select(_ => new List<int>()).ToList();
        for (var i = 0; i < _fragments.Count; i++)
            if (_placement.Owner(i) is >= 0 and var owner && _fragments[i].Kind == FragmentKind.Paragraph) bodies[owner].Add(i);
        var openings = new Openers(_fragments, _segments, bodies, _placement);
        var drafts = new List<Draft>();
        for (var a = 0; a < _segments.Count; a++)
            if (!openings.IsMoved(a) && !IsEmptied(a, bodies)) drafts.Add(Draft(a, openings.Of(a), bodies));
        return drafts;
    }

    /// <summary>True for what a jump line opened and all of which went to an article above.</summary>
    bool IsEmptied(int a, List<List<int>> bodies) =>
        _segments[a] is { Continues: true, Headline: < 0, Byline: null, Deck: null, Kicker: null, Duplicates.Count: 0 }
            && bodies[a].Count == 0;

    Draft Draft(int article, int opening, List<List<int>> bodies)
    {
        var draft = new Draft
        {
            Kicker = _segments[article].Kicker,
            Headline = _segments[article].Headline is >= 0 and var headline ? _fragments[headline] : null,
            Deck = _segments[article].Deck,
            Byline = (opening >= 0 ? _segments[opening].Byline : null) ?? _segments[article].Byline,
        };
        if (opening >= 0)
        {
            foreach (var f in bodies[opening]) Append(draft, f, false);
            if (bodies[article].Count > 0) Append(draft, bodies[article][0], true);
        }
        foreach (var f in bodies[article].Skip(opening >= 0 ? 1 : 0)) Append(draft, f, false);
        foreach (var duplicate in _segments[article].Duplicates.Concat(opening >= 0 ? _segments[opening].Duplicates : []))
            draft.Duplicates.Add(_fragments[duplicate]);
        draft.StartsTruncated = opening < 0 && bodies[article].Count > 0 && draft is { Headline.IsAlone: false, Byline: null }
            && _placement.StartsCut(bodies[article][0]);
        draft.EndsTruncated = draft.Body.Count > 0 && !draft.Body[^1].EndsComplete;
        return draft;
    }

    void Append(Draft draft, int f, bool afterOpening)
    {
        var fragment = _fragments[f];
        if (draft.Body.Count == 0)
        {
            draft.Body.Add(fragment);
            return;
        }
        var last = draft.Body[^1];
        var displaced = afterOpening || _placement.IsDisplaced(f);
        var parted = last.EndsComplete || fragment.IsAlone;
        var score = parted ? 0 : _edges.Join(last, fragment);
        var joined = !parted && score > (displaced ? Weights.JoinDisplaced : Weights.JoinNext);
        if (joined)
        {
            draft.Joined.Add(fragment);
            if (Hyphen.IsSoft(last.Text, fragment.Text)) draft.Hyphens.Add(new TextSpan(last.End - 1, last.End));
        }
        if (joined || displaced) draft.Joints.Add(Joint(last, fragment, afterOpening, displaced, joined, score, f));
        draft.Body.Add(fragment);
    }

    Joint Joint(Fragment left, Fragment right, bool afterOpening, bool displaced, bool joined, double score, int f) =>
        new(left.Pieces[^1], right.Pieces[0],
            afterOpening ? JointKind.DisplacedOpening : joined ? displaced ? JointKind.DisplacedJoin : JointKind.Join : JointKind.Displaced,
            Math.Round(displaced && !joined ? _placement.Preference(f) : score, 2),
            afterOpening
                ? "an opening with a byline stands apart from the headline whose article lacks one; they share words"
                : JointExplanation.Of(_edges, left, right, joined, displaced ? _placement.Preference(f) : null));
}
