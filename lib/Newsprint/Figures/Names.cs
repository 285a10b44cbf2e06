using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Newsprint;

/// <summary>Compares names.</summary>
static class Names
{
    /// <summary>Dice coefficient of character pairs, 0 to 1; 0.9 where one name ends with the other.</summary>
    public static double Likeness(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return 0;
        if (a == b) return 1;
        if (a.Length >= 2 && b.EndsWith(a, StringComparison.Ordinal) || b.Length >= 2 && a.EndsWith(b, StringComparison.Ordinal))
            return 0.9;
        return Dice(a, b);
    }

    /// <summary>Dice coefficient of character pairs, 0 to 1; 0 for a single character and anything but itself.</summary>
    public static double Dice(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length < 2 || b.Length < 2) return a.SequenceEqual(b) ? 1 : 0;
        var shared = b.Length <= Few ? SharedByFew(a, b) : a.Length <= Few ? SharedByFew(b, a) : Shared(a, b);
        return Dice(shared, a.Length, b.Length);
    }

    /// <summary>The same for names in buffers, where they need not be copied.</summary>
    public static double Dice(NameBuffer a, NameBuffer b)
    {
        if (b.Length > Few) (a, b) = (b, a);
        return a.Length < 2 || b.Length is < 2 or > Few
            ? Dice(a.Span, b.Span)
            : Dice(SharedByFew(a.Span, MemoryMarshal.Cast<char, ushort>(b.Room), b.Length), a.Length, b.Length);
    }

    static double Dice(int shared, int a, int b) => 2.0 * shared / (a - 1 + b - 1);

    /// <summary>As many characters of a name are compared at once.</summary>
    const int Few = 16;

    /// <summary>How many pairs of characters two names share, each taken once; the second is short.</summary>
    static int SharedByFew(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<ushort> padded = stackalloc ushort[2 * Few];
        padded.Clear();
        MemoryMarshal.Cast<char, ushort>(b).CopyTo(padded);
        return SharedByFew(a, padded, b.Length);
    }

    /// <param name="a">One of them.</param>
    /// <param name="b">The other, and whatever stands behind it, more than <see cref="Few"/>.</param>
    /// <param name="length">How long the other is.</param>
    static int SharedByFew(ReadOnlySpan<char> a, ReadOnlySpan<ushort> b, int length)
    {
        var (firsts, seconds) = (Vector256.Create(b), Vector256.Create(b[1..]));
        var (shared, free) = (0, (1u << length - 1) - 1);
        for (var i = 0; i + 1 < a.Length && free != 0; i++)
        {
            var same = free & (Vector256
                .Equals(firsts, Vector256.Create((ushort)a[i])) & Vector256
                .Equals(seconds, Vector256.Create((ushort)a[i + 1]))).ExtractMostSignificantBits();
            if (same == 0) continue;
            free ^= same & (0 - same);
            shared++;
        }
        return shared;
    }

    static int Shared(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var shared = 0;
        Span<bool> used = b.Length <= 64 ? stackalloc bool[b.Length - 1] : new bool[b.Length - 1];
        used.Clear();
        for (var i = 0; i + 1 < a.Length; i++)
            for (var j = 0; j + 1 < b.Length; j++)
                if (!used[j] && a[i] == b[j] && a[i + 1] == b[j + 1]) { used[j] = true; shared++; break; }
        return shared;
    }
}
