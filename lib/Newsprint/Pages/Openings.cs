using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>How the paragraphs of a page begin: several with the same words (<c>他强调</c>, <c>通知指出</c>) are no torn halves.</summary>
sealed class Openings
{
    static readonly int[] Lengths = [3, 5];

    readonly Dictionary<string, int> _counts;
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public Openings(IReadOnlyList<Fragment> fragments)
    {
        _counts = new(fragments.Count * Lengths.Length, StringComparer.Ordinal);
        _lookup = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var fragment in fragments)
            if (fragment.Kind == FragmentKind.Paragraph)
                foreach (var length in Lengths)
                    if (fragment.Plain.Length >= length)
                        CollectionsMarshal.GetValueRefOrAddDefault(_lookup, fragment.Plain[..length], out _)++;
    }

    /// <summary>True when another fragment begins with the same characters, so many of them: 3 or 5.</summary>
    public bool Shared(ReadOnlySpan<char> text, int length = 3) =>
        text.Length >= length && _lookup.TryGetValue(text[..length], out var count) && count > 1;
}
