using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Newsprint.Tests;

/// <summary>
/// Short pages made up for tests, each different: no newspaper printed them. Several years, some without a date, names that would be paths.
/// </summary>
static class MadeUpPages
{
    public static IReadOnlyList<RawPage> Some(int count) => [.. Enumerable.Range(0, count).Select(One)];

    public static RawPage One(int i) => RawPage.Of(Name(i), Text(i), Published(i));

    public static string Name(int i) => i % 7 == 3 ? $"../../etc/page-{i}" : $"made-up/page {i:0000}.txt";

    public static DateOnly? Published(int i) => i % 5 == 4 ? null : new DateOnly(2019, 1, 15).AddMonths(i % 40);

    public static string Text(int i) => string.Create(CultureInfo.InvariantCulture, $"""
        成都社会融资规模增量达{300 + i}.{i % 90 + 10}亿元

        本报讯(记者 甲乙)记者从有关部门获悉,前三季度,成都市社会融资规模增量达{300 + i}.{i % 90 + 10}亿元,同比多{20 + i % 13}.5亿元。截至9月底,成都市科技贷款余额达{3900 + i}亿元,同比增长{8 + i % 9}.{i % 10}%。

        成都规上工业企业复工率达{80 + i % 20}%

        本报讯(记者 丙丁)成都市规模以上工业企业复工率达{80 + i % 20}%,在建重大项目{100 + i}个,全部开工。
        """);

    /// <summary>Pages as a folder of files, dates beside them.</summary>
    public static void WriteTo(string folder, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var path = Path.Combine(folder, $"{i / 100:00}", $"page-{i:0000}.txt");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Text(i));
            if (Published(i) is { } day) File.WriteAllText(Origin.NameFor(path), $$"""{"publisher": "成都某报", "published": "{{day:yyyy-MM-dd}}", "published_basis": "made up"}""");
        }
    }

    /// <summary>Pages as JSON Lines.</summary>
    public static string Lines(IEnumerable<RawPage> pages) => string.Concat(pages.Select(page =>
        JsonSerializer.Serialize(new
        {
            id = page.Name,
            published = page.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            text = Encoding.UTF8.GetString(page.Bytes.Span)
        })
            + "\n"));

    /// <summary>What an export of pages must hold: their tables, one page after another.</summary>
    public static Dictionary<string, Table> Tables(IEnumerable<RawPage> pages, ExportFormat format = ExportFormat.Parquet)
    {
        var read = pages.Select(page => PageTables.Of(page, new ExportOptions { Format = format })).ToArray();
        return Codebook.Tables.ToDictionary(table => table.Key,
            table => Table.Concat([new Table(table.Key, table.Value, []),
                .. read.SelectMany(page => page.Tables).Where(one => one.Name == table.Key)]));
    }
}
