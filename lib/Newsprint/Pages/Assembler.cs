namespace Newsprint;

/// <summary>Puts articles together: which fragment follows which.</summary>
static class Assembler
{
    public static List<Draft> Of(IReadOnlyList<Fragment> fragments, Grams grams, Edges edges)
    {
        var drafts = new List<Draft>();
        var segments = new List<List<int>>();
        for (var i = 0; i < fragments.Count; i++) Segment(fragments, i, drafts, segments);
        var placement = new Placement(fragments, segments, grams, edges);
        for (var i = 0; i < fragments.Count; i++)
            if (fragments[i].Kind == FragmentKind.Paragraph) Append(drafts[placement.Owner[i]], fragments[i], edges);
        return drafts;
    }

    static void Segment(IReadOnlyList<Fragment> fragments, int i, List<Draft> drafts, List<List<int>> segments)
    {
        var fragment = fragments[i];
        if (fragment.Kind == FragmentKind.Headline || drafts.Count == 0 && fragment.Kind is FragmentKind.Paragraph or FragmentKind.Byline)
        {
            drafts.Add(new Draft());
            segments.Add([fragment.Kind == FragmentKind.Headline ? i : -1]);
        }
        switch (fragment.Kind)
        {
            case FragmentKind.Headline: drafts[^1].Headline = fragment; break;
            case FragmentKind.Byline: drafts[^1].Byline ??= fragment; break;
            case FragmentKind.Duplicate: drafts[^1].Duplicates.Add(fragment); break;
            case FragmentKind.Paragraph: segments[^1].Add(i); break;
        }
    }

    static void Append(Draft draft, Fragment fragment, Edges edges)
    {
        if (draft.Body.Count > 0 && draft.Body[^1] is { EndsComplete: false } last)
        {
            var displaced = fragment.Line > last.Line + 2;
            if (edges.Join(last.Text, fragment.Text) > (displaced ? Weights.JoinDisplaced : Weights.JoinNext)) draft.Joined.Add(fragment);
        }
        draft.Body.Add(fragment);
    }
}
