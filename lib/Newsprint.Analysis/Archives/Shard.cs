using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Newsprint;

/// <summary>
/// One of N parts of an archive, by what pages hold: the same page falls into the same shard on every machine and in every order,
/// and every page falls into exactly one.
/// </summary>
/// <param name="Index">1-based.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct Shard(int Index, int Count)
{
    const int Most = 100_000;

    /// <summary>The whole archive.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Whether it is one of several.</summary>
    public bool IsPart => Count > 1;

    /// <summary>Whether a page belongs to it.</summary>
    /// <param name="page">A page.</param>
    public bool Has(RawPage page) =>
        Count == 1
            || ulong.Parse(page.Digest.AsSpan(0, 16), NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture) % (ulong)Count == (ulong)(Index - 1);

    /// <summary>Reads <c>2/4</c>.</summary>
    /// <returns>Whether it is a shard.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Shard shard)
    {
        shard = Whole;
        var parts = text?.Split('/');
        if (parts?.Length != 2 || Number(parts[0]) is not { } index || Number(parts[1]) is not { } count || index > count) return false;
        shard = new Shard(index, count);
        return true;
    }

    /// <summary><c>2/4</c></summary>
    public override string ToString() => FormattableString.Invariant($"{Index}/{Count}");

    static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Most ? number : null;
}
