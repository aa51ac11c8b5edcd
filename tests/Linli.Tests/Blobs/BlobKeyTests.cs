using Linli.Api.Blobs;

namespace Linli.Tests.Blobs;

public sealed class BlobKeyTests
{
    [Theory]
    [InlineData("photos", "../../etc/passwd")]
    [InlineData("photos", "..")]
    [InlineData("photos", "a")]
    [InlineData("photos", "con.txt")]
    [InlineData("photos", "AB")]
    [InlineData("photos", "ab\n")]
    [InlineData("photos", "a/b")]
    [InlineData("photos", "a\\b")]
    [InlineData("photos", "")]
    [InlineData("..", "ab")]
    [InlineData("", "ab")]
    public void What_could_leave_its_place_is_no_key(string kind, string name) => Assert.Throws<ArgumentException>(() => new BlobKey(kind, name));

    [Fact]
    public void A_key_is_a_kind_and_a_name() => Assert.Equal("photos/0a", new BlobKey("photos", "0a").ToString());
}
