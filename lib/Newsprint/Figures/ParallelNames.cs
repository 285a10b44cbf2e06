namespace Newsprint;

/// <summary>
/// Names that are alike because they say the same of two things, 服务业使用外资 and 高技术产业使用外资, or two things of the same: 软件业务收入 and 软件业务出口.
/// </summary>
static class ParallelNames
{
    const int Shared = 4;

    /// <summary>True where two names end alike and begin with different things, or begin alike and end with different ones.</summary>
    public static bool Are(string one, string other)
    {
        var shared = 0;
        while (shared < one.Length && shared < other.Length && one[^(shared + 1)] == other[^(shared + 1)]) shared++;
        if (shared >= Shared && AreApart(one.AsSpan(0, one.Length - shared), other.AsSpan(0, other.Length - shared))) return true;
        var begun = one.AsSpan().CommonPrefixLength(other);
        var (end, otherEnd) = (one[begun..], other[begun..]);
        return begun >= Shared && AreApart(end, otherEnd) && !IsSize(end) && !IsSize(otherEnd);
    }

    /// <summary>总额, 规模, 产值: the same thing in other words.</summary>
    static bool IsSize(ReadOnlySpan<char> end) => end is [.., '值'] || NameWords.IsSize(end);

    /// <summary>Neither is empty, a scope (全国, 我国) or made of the other's characters.</summary>
    static bool AreApart(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length > 1 && other.Length > 1 && one[0] is not ('全' or '我') && other[0] is not ('全' or '我') && one.IndexOfAny(other) < 0;
}
