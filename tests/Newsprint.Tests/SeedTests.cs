using System.Security.Cryptography;
using Xunit;

namespace Newsprint.Tests;

public class SeedTests
{
    [Fact]
    public void TheSeedIsByteForByteTheGivenPage()
    {
        var given = Repository.SharedOrSkip("seeds", "000_9b1e08003a9f508d.txt");
        Assert.Equal(SHA256.HashData(File.ReadAllBytes(given)),
            SHA256.HashData(File.ReadAllBytes(Repository.PathOf("seeds", "000_9b1e08003a9f508d.txt"))));
    }
}
