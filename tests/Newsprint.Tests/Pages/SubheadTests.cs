using Xunit;

namespace Newsprint.Tests;

/// <summary>Numbered subheads stand by themselves in the body and begin no article.</summary>
public class SubheadTests
{
    [Theory]
    [InlineData("一、总体要求", "坚持把稳就业摆在突出位置。", true)]
    [InlineData("十二、保障措施", "", true)]
    [InlineData("（二）加强金融支持", "落实定向降准政策。", true)]
    [InlineData("(三)优化服务", "推行一网通办。", true)]
    [InlineData("1. 挖掘内需带动就业", "支持社区便民商业。", true)]
    [InlineData("２．加大投资", "带动就业5万人。", true)]
    [InlineData("③稳定预期", "加强政策解读。", true)]
    [InlineData("二、链条拉长，吃干榨净", "走进米厂，生产线正在运转。", true)]
    [InlineData("一、良种先行，端稳“饭碗”", "试验田里正在收割。", true)]
    [InlineData("二、加快项目建设步伐，按期", "投产。", false)]
    [InlineData("三、四线城市房价回升", "一线城市也在回升。", false)]
    [InlineData("1.75亿人次出游", "同比增长两成。", false)]
    [InlineData("2、3月订单增加", "企业满负荷生产。", false)]
    [InlineData("一、加快项目建设，确保", "按期投产。", false)]
    [InlineData("（一）加大援企稳岗力度。", "对参保企业返还保险费。", false)]
    [InlineData("（一）对参保企业返还失业保", "险费的50%，惠及3万家。", false)]
    [InlineData("一是加大投资", "二是优化服务。", false)]
    [InlineData("（记者张三）", "近日，企业复工。", false)]
    [InlineData("二〇二二年工作要点", "全文如下。", false)]
    public void ANumberAndAShortTextMakeASubhead(string text, string below, bool expected) =>
        Assert.Equal(expected, SubheadReader.Is(text, below));

    const string Notice = """
        重庆市人民政府关于做好稳就业工作的通知
        各区县人民政府，市政府各部门：
        为贯彻落实部署，现通知如下：
        一、总体要求
        坚持把稳就业摆在突出位置，确保全年城镇新增就业60万人以上，
        城镇调查失业率控制在5.5%左右。
        二、支持企业
        （一）加大援企稳岗力度。返还失业保险费的50%，惠及企业3万家。
        （二）加强金融支持
        力争新增小微企业贷款1500亿元。
        """;

    [Fact]
    public void ANoticeWithSubheadsIsOneArticle()
    {
        var page = Page.Parse(Notice, options: new ReadOptions { Published = new DateOnly(2020, 3, 1) });
        var article = Assert.Single(page.Articles);
        Assert.Equal("重庆市人民政府关于做好稳就业工作的通知", article.Headline);
        Assert.Equal(["一、总体要求", "二、支持企业", "（二）加强金融支持"],
            article.Paragraphs.Select(one => one.Text).Where(text => text.Length < 12));
        Assert.Empty(page.Notes);
    }

    [Fact]
    public void WhatTheArticleIsAboutHoldsBehindSubheads() =>
        Assert.All(Figures.Of(Page.Parse(Notice, options: new ReadOptions { Published = new DateOnly(2020, 3, 1) })), figure => Assert.Equal("重庆市", figure.Area?.Name));
}
