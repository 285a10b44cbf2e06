using System.Globalization;

namespace Newsprint;

/// <summary>A division of Chongqing and its place on the tile grid.</summary>
sealed record TilePlace(string Code, string Name, string Short, int Column, int Row)
{
    /// <summary>The 38 of 2022.</summary>
    public static IReadOnlyList<TilePlace> Chongqing { get; } = Read();

    /// <summary>True when a row is about it, alone or among places joined as printed.</summary>
    public bool Names(ResumptionRow row) =>
        row.Area is { } area && (area.Code == Code || area.Name.Split('、').Any(place => place == Name));

    static TilePlace[] Read()
    {
        using var stream = typeof(TilePlace).Assembly.GetManifestResourceStream("chongqing.tsv")!;
        using var lines = new StreamReader(stream);
        return [.. lines
            .ReadToEnd()
            .Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .Select(cell => new TilePlace(cell[0], cell[1], cell[2], Number(cell[3]), Number(cell[4])))];
    }

    static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
