using Newsprint.Tool.Notebooks;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Pictures lose bytes, not looks.</summary>
public class PictureSizeTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(300, 40)]
    public void WhatIsWrittenIsAPicture(int width, int height)
    {
        byte[] palette = [255, 255, 255, 0, 114, 178];
        var indices = Enumerable.Range(0, width * height).Select(i => (byte)(i % 7 == 0 ? 1 : 0)).ToArray();
        var file = Png.Write(width, height, palette, indices);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], file[..8]);
        Assert.Equal("IEND", System.Text.Encoding.ASCII.GetString(file[^8..^4]));
        Assert.Equal([0xAE, 0x42, 0x60, 0x82], file[^4..]);
        // It is in colours by number already, so there is nothing left to reduce.
        Assert.Equal(Convert.ToBase64String(file), PictureSize.Reduce(Convert.ToBase64String(file)));
    }
}
