using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Newsprint.Tests;

/// <summary>What cannot be read ends in one sentence that says where, what and what to do; what can be is read.</summary>
public sealed class PageFileTests : IDisposable
{
    const string Page1 = "全市科技贷款余额突破3900亿元\n本报讯（记者 张三）12月2日，记者从人民银行获悉，截至9月底，全市科技贷款余额突破3900亿元，同比增长10.7%。\n金融系统持续加大支持力度。\n";

    readonly string _folder = Directory.CreateTempSubdirectory("newsprint").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    string Write(byte[] bytes, string name = "page.txt")
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    static string Message(string path) => Assert.Throws<InputException>(() => Page.Read(path)).Message;

    [Fact]
    public void AMissingFile() =>
        Assert.Equal($"{_folder}/no.txt: found no such file; expected a page as text; check the path",
            Message(Path.Combine(_folder, "no.txt")));

    [Fact]
    public void AFolder() => Assert.Equal($"{_folder}: found a folder; expected a page as text; name a file in it", Message(_folder));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\r\n\t")]
    public void AnEmptyFile(string text) => Assert.Contains("found an empty file", Message(Write(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void BytesThatAreNoText()
    {
        var bytes = new byte[4000];
        new Random(1).NextBytes(bytes);
        Assert.Contains("found bytes that are no text", Message(Write(bytes)));
        Assert.Contains("found bytes that are no text", Message(Write(new byte[100])));
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>全市贷款余额5亿元。</body></html>")]
    [InlineData("\n<html lang=\"zh\">全市贷款余额5亿元。</html>")]
    [InlineData("<?xml version=\"1.0\"?><page>全市贷款余额5亿元。</page>")]
    public void AWebPagesSource(string text) =>
        Assert.Contains("found a web page's source; expected a page as text", Message(Write(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void APageWithoutChineseSaysSo() => Assert.Equal("no Chinese text", Page.Parse("hello world, 25 percent up").Notes[0].Found);

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16BE", true }, { "utf-16", false }, { "utf-16BE", false }, { "GB18030", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void AnyEncodingIsToldFromTheBytes(string name, bool mark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        var page = Page.Read(Write([.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Page1)]));
        Assert.Equal(Page1, page.Source.Text);
        Assert.Equal("全市科技贷款余额突破3900亿元", page.Articles.Single().Headline);
    }

    [Fact]
    public void AFewBadBytesAreNotedWhereTheyStand()
    {
        var bytes = Encoding.UTF8.GetBytes(Page1);
        bytes[Encoding.UTF8.GetByteCount("全市科技贷款余额突破3900亿元\n本")] = 0xFF;
        var page = Page.Read(Write(bytes));
        var note = Assert.Single(page.Notes, note => note.Found.StartsWith("bytes that are not"));
        Assert.Equal(2, note.Line);
        Assert.Equal('\ufffd', page.Source.Text[note.Span!.Value.Start]);
    }

    [Fact]
    public void TheEncodingMayBeGiven()
    {
        var page = Page.Read(Write(Encoding.Latin1.GetBytes("caf\u00e9 au lait")), new ReadOptions { Encoding = Encoding.Latin1 });
        Assert.Equal("caf\u00e9 au lait", page.Source.Text);
    }

    [Fact]
    public void TheOriginBesideAPageIsChecked()
    {
        var path = Write(Encoding.UTF8.GetBytes(Page1));
        var digest = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
        File.WriteAllText(Path.Combine(_folder, "page.origin.json"), $$"""{"publisher": "重庆日报", "published": "2022-12-05", "published_basis": "printed", "sha256": "{{digest}}"}""");
        var page = Page.Read(path);
        Assert.Equal(("重庆日报", new DateOnly(2022, 12, 5), "printed"), (page.Publisher, page.Published, page.Source.Origin!.PublishedBasis));
        File.AppendAllText(path, "!");
        Assert.Contains("as its origin says; restore the file", Message(path));
    }

    [Theory]
    [InlineData("{", "text that is no JSON")]
    [InlineData("[1]", "JSON that is no object")]
    public void ABrokenOrigin(string json, string found)
    {
        var path = Write(Encoding.UTF8.GetBytes(Page1));
        File.WriteAllText(Path.Combine(_folder, "page.origin.json"), json);
        Assert.Contains(found, Message(path));
    }

    [Fact]
    public void AnOddDateInAnOriginIsANote()
    {
        var path = Write(Encoding.UTF8.GetBytes(Page1));
        File.WriteAllText(Path.Combine(_folder, "page.origin.json"), """{"published": "5 December"}""");
        Assert.Contains(Page.Read(path).Notes, note => note.Found == "published \"5 December\"");
    }

    [Fact]
    public void OptionsWinOverTheOrigin()
    {
        var path = Write(Encoding.UTF8.GetBytes(Page1));
        File.WriteAllText(Path.Combine(_folder, "page.origin.json"), """{"published": "2022-12-05"}""");
        Assert.Equal(new DateOnly(2023, 1, 2), Page.Read(path, new ReadOptions { Published = new DateOnly(2023, 1, 2) }).Published);
    }

    [Fact]
    public void WithoutADateTheLatestDatelineServes()
    {
        var page = Page.Parse("2022年前三季度情况公布\n本报讯（记者 张三）12月2日，记者获悉。\n另一条消息在这里\n12月4日，情况良好。\n");
        Assert.Equal(new DateOnly(2022, 12, 4), page.Published);
        Assert.Contains(page.Notes, note => note.Found.Contains("2022-12-04"));
    }

    [Fact]
    public void APageWithNoArticleSaysSo()
    {
        var page = Page.Parse("第3版\n责编 张三 李四\n");
        Assert.Empty(page.Articles);
        Assert.Contains(page.Notes, note => note.Found == "no article");
    }
}
