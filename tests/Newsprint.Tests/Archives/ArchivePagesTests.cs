using System.IO.Compression;
using System.Text;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Where pages come from: files, folders, patterns, packed files, lines.</summary>
public sealed class ArchivePagesTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AFolderIsReadToAnyDepthInTheOrderOfNames()
    {
        foreach (var name in new[]
        {
            "b.txt", "a/z.txt", "a/B.txt", "c.txt.gz", "c.origin.json", ".hidden.txt", "d.pdf", "e.jsonl", "中.txt"
        })
            Write(name, name.EndsWith(".gz", StringComparison.Ordinal) ? Packed("packed") : Encoding.UTF8.GetBytes(name));
        Assert.Equal(["a/B.txt", "a/z.txt", "b.txt", "c.txt.gz", "中.txt"], Names(_folder.Path));
        Assert.Equal(["a/B.txt", "a/z.txt", "b.txt", "中.txt"], Names(_folder["**/*.txt"]));
        Assert.Equal(["b.txt", "中.txt"], Names(_folder["?.txt"], _folder["b.*"]));
        var packed = Archive.Pages(_folder["c.txt.gz"]).Single();
        Assert.Equal(("packed", "c.origin.json"),
            (Encoding.UTF8.GetString(packed.Bytes.Span), Encoding.UTF8.GetString(packed.Origin!.Value.Span)));
    }

    [Fact]
    public void AFileThatVanishesWhileTheOthersAreReadIsOneBadPage()
    {
        foreach (var name in (string[])["a.txt", "b.txt", "c.txt", "d.zip"]) Write(name, [65]);
        using var pages = Archive.Pages(_folder.Path).GetEnumerator();
        Assert.True(pages.MoveNext());
        foreach (var name in (string[])["b.txt", "d.zip"]) File.Delete(_folder[name]);
        var rest = new List<RawPage>();
        while (pages.MoveNext()) rest.Add(pages.Current);
        Assert.Equal([("b.txt", true), ("c.txt", false), ("d.zip", true)],
            rest.Select(page => (Path.GetFileName(page.Name), page.Fault is not null)));
    }

    [Fact]
    public void ALinkToAFolderIsNotFollowed()
    {
        Write("a/b.txt", [65]);
        Directory.CreateSymbolicLink(_folder["a/loop"], _folder["a"]);
        Assert.Equal(["a/b.txt"], Names(_folder.Path));
    }

    [Fact]
    public void AZipArchiveIsReadInTheOrderOfNamesWithItsOrigins()
    {
        using (var zip = ZipFile.Open(_folder["p.zip"], ZipArchiveMode.Create))
            foreach (var name in new[] { "b.txt", "../../up.txt", "a.txt", "a.origin.json", "a.txt", "x.pdf", "lines.jsonl" })
                using (var entry = zip.CreateEntry(name).Open())
                    entry.Write(Encoding.UTF8.GetBytes(name == "lines.jsonl" ? MadeUpPages.Lines(MadeUpPages.Some(2)) : name));
        var pages = Archive.Pages(_folder["p.zip"]).ToArray();
        Assert.Equal(["p.zip/../../up.txt", "p.zip/a.txt", "p.zip/a.txt", "p.zip/b.txt", MadeUpPages.Name(0), MadeUpPages.Name(1)],
            pages.Select(page => page.Name.Replace(_folder.Path + "/", "")));
        Assert.Equal("a.origin.json", Encoding.UTF8.GetString(pages[1].Origin!.Value.Span));
        Assert.Contains("a second entry of the same name", pages[2].Fault!.ToString());
    }

    [Fact]
    public void LinesArePagesAndABadOneIsToldWithItsNumber()
    {
        File.WriteAllText(_folder["p.jsonl"],
            MadeUpPages.Lines(MadeUpPages.Some(1))
                + "\n[1]\n{\"id\":\"a\"}\r\n{\"text\":\"a\"}\n{\"id\":\"a\",\"text\":\"\\ud800\"}\n{\"id\":\"a\",\"published\":\"5.12.2022\",\"text\":\"x\"}\n{\"id\":\"last\",\"text\":\"x\",\"published\":null}");
        var pages = Archive.Pages(_folder["p.jsonl"]).ToArray();
        Assert.Equal([null, "a JSON array", "no text", "no id", "a line that is no JSON", "published \"5.12.2022\"", null],
            pages.Select(page => page.Fault?.Found));
        Assert.Equal([0, 3, 4, 5, 6, 7, 0], pages.Select(page => page.Fault?.Line ?? 0));
        Assert.Equal(MadeUpPages.Published(0), pages[0].Published);
        Assert.Equal("last", pages[^1].Name);
    }

    [Fact]
    public void WhatUnpacksToMoreThanTextIsSaid()
    {
        var bomb = Packed(new string('数', 3_000_000));
        Write("bomb.txt.gz", bomb);
        using (var zip = ZipFile.Open(_folder["bomb.zip"], ZipArchiveMode.Create))
        using (var entry = zip.CreateEntry("bomb.txt").Open()) entry.Write(Encoding.UTF8.GetBytes(new string('数', 3_000_000)));
        Assert.All(Archive.Pages(_folder["bomb.txt.gz"], _folder["bomb.zip"]), page => Assert.Matches(
            @"bomb.txt(.gz)?: found \d+ packed bytes that unpack to more than 200 times as many; expected text, which packs to a tenth or so; unpack it yourself if it is what it should be",
                page.Fault!.ToString()));
    }

    [Fact]
    public void WhatIsBrokenIsOneBadPageAndTheRestIsRead()
    {
        Write("a.txt.gz", Packed("一二三四五六七八九十")[..^12]);
        Write("b.zip", [80, 75, 3, 4, 0, 0]);
        Write("c.txt", "三"u8.ToArray());
        Write("d.jsonl.gz", Packed(MadeUpPages.Lines(MadeUpPages.Some(300)))[..^2000]);
        var pages = Archive.Pages(_folder.Path, _folder["d.jsonl.gz"]).ToArray();
        Assert.Contains("a broken gzip file", pages[0].Fault!.ToString());
        Assert.Contains("a broken zip archive", pages[1].Fault!.ToString());
        Assert.Null(pages[2].Fault);
        Assert.All(pages[3..^1], page => Assert.Null(page.Fault));
        Assert.NotNull(pages[^1].Fault);
    }

    [Theory]
    [InlineData("nothere", "no such file or folder")]
    [InlineData("nothere/*.txt", "no file that it matches")]
    public void APathThatLeadsNowhereIsSaidAtOnce(string path, string said) =>
        Assert.Contains(said, Assert.Throws<InputException>(() => Archive.Pages(_folder[path])).Message);

    [Fact]
    public void AFileThatIsNamedTwiceIsReadOnce()
    {
        Write("a.txt", [65]);
        Assert.Single(Archive.Pages(_folder["a.txt"], _folder.Path, _folder["*.txt"]));
    }

    string[] Names(params string[] paths) => [.. Archive.Pages(paths).Select(page => Path.GetRelativePath(_folder.Path, page.Name))];

    void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[name])!);
        File.WriteAllBytes(_folder[name], bytes);
    }

    static byte[] Packed(string text)
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.SmallestSize)) packed.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
