namespace Newsprint;

/// <summary>Finds passages that a page prints twice: a fragment whose characters all stood in one before.</summary>
static class DuplicateReader
{
    public static void Mark(IReadOnlyList<Fragment> fragments)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < fragments.Count; i++)
        {
            if (fragments[i].Kind != FragmentKind.Paragraph || fragments[i].Text.Length < 6) continue;
            if (!seen.TryAdd(fragments[i].Text.ToString(), i)) fragments[i].Kind = FragmentKind.Duplicate;
        }
    }
}
