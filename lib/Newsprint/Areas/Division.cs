namespace Newsprint;

/// <summary>One division of the country in the days for which it stands.</summary>
/// <param name="Code">GB/T 2260 code; null where none is known.</param>
/// <param name="Name">Full name: 重庆市, 石柱土家族自治县.</param>
/// <param name="ShortNames">Names it goes by in the press: 重庆; 石柱县, 石柱. Empty where the full name is the only one (忠县).</param>
/// <param name="Level">Province, prefecture or county.</param>
/// <param name="Parent">Code of the division it is part of; null for a province.</param>
/// <param name="ValidFrom">First day; null where it is older than the table.</param>
/// <param name="ValidTo">Last day; null where it stands.</param>
public sealed record Division(
    string? Code, string Name, IReadOnlyList<string> ShortNames, DivisionLevel Level, string? Parent, DateOnly? ValidFrom,
        DateOnly? ValidTo)
{
    /// <summary>Those of <see cref="ShortNames"/> that are everyday words or other names too (和平, 朝阳).</summary>
    internal IReadOnlyList<string> EverydayNames { get; init; } = [];

    /// <summary>True on the days from <see cref="ValidFrom"/> to <see cref="ValidTo"/>, both included.</summary>
    public bool StandsOn(DateOnly date) => !(date < ValidFrom) && !(date > ValidTo);
}

/// <summary>How high a division stands.</summary>
public enum DivisionLevel
{
    /// <summary>省, 自治区, 直辖市, 特别行政区.</summary>
    Province = 1,
    /// <summary>市 with counties, 地区, 自治州, 盟.</summary>
    Prefecture = 2,
    /// <summary>县, 县级市, 市辖区, 旗.</summary>
    County = 3,
}
