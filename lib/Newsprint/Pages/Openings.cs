using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>How the paragraphs of a page begin: several with the same words (<c>他强调</c>, <c>通知指出</c>) are no torn halves.</summary>
sealed class Openings
{
    const int Length = 3;

    readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public Openings(IReadOnlyList<Fragment> fragments)
    {
        _lookup = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var fragment in fragments)
            if (fragment.Kind == FragmentKind.Paragraph && fragment.Text.Length >= Length)
                CollectionsMarshal.GetValueRefOrAddDefault(_lookup, fragment.Text[..Length], out _)++;
    }

    /// <summary>True when another fragment begins with the same characters.</summary>
    public bool Shared(ReadOnlySpan<char> text) => text.Length >= Length && _lookup.TryGetValue(text[..Length], out var count) && count > 1;
}
