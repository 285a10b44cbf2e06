namespace Newsprint;

/// <summary>Puts articles together: which fragment follows which.</summary>
static class Assembly
{
    public static List<Draft> Of(IReadOnlyList<Fragment> fragments)
    {
        var drafts = new List<Draft>();
        Draft? open = null;
        foreach (var fragment in fragments)
        {
            if (fragment.Kind == FragmentKind.Headline || open is null && fragment.Kind is FragmentKind.Paragraph or FragmentKind.Byline)
                drafts.Add(open = new Draft());
            switch (fragment.Kind)
            {
                case FragmentKind.Headline: open!.Headline = fragment; break;
                case FragmentKind.Byline: open!.Byline ??= fragment; break;
                case FragmentKind.Duplicate: open!.Duplicates.Add(fragment); break;
                case FragmentKind.Paragraph: Append(open!, fragment); break;
            }
        }
        return drafts;
    }

    static void Append(Draft draft, Fragment fragment)
    {
        if (draft.Body.Count > 0 && !draft.Body[^1].EndsComplete) draft.Joined.Add(fragment);
        draft.Body.Add(fragment);
    }
}
