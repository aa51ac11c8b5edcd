using System.Security.Cryptography;
using Linli.Api.Secrets;

namespace Linli.Tests.Secrets;

public sealed class VaultTests
{
    private readonly Vault _vault = new(new MasterKey(RandomNumberGenerator.GetBytes(MasterKey.Size)));

    [Theory]
    [InlineData("")]
    [InlineData("+8613800001001")]
    [InlineData("欧阳娜娜 👩‍👧")]
    public void What_is_sealed_opens_again_and_looks_different_each_time(string text)
    {
        var (one, other) = (_vault.Seal("phone", text), _vault.Seal("phone", text));
        Assert.NotEqual(one, other);
        Assert.Equal((text, text), (_vault.Open("phone", one), _vault.Open("phone", other)));
    }

    [Fact]
    public void It_opens_for_its_purpose_and_with_its_key_only()
    {
        var seal = _vault.Seal("phone", "+8613800001001");
        Assert.Throws<AuthenticationTagMismatchException>(() => _vault.Open("membership-name", seal));
        var another = new Vault(new MasterKey(RandomNumberGenerator.GetBytes(MasterKey.Size)));
        Assert.Throws<AuthenticationTagMismatchException>(() => another.Open("phone", seal));
        Assert.Throws<CryptographicException>(() => _vault.Open("phone", "AAAA"));
        Assert.NotEqual(_vault.Hash("phone", "1"), another.Hash("phone", "1"));
        Assert.Null(another.Verify("join-link", _vault.Sign("join-link", "1:abc")));
    }

    [Fact]
    public void Whatever_letter_of_a_sealed_text_is_changed_it_does_not_open()
    {
        var seal = _vault.Seal("phone", "+86138");
        for (var at = 0; at < seal.Length; at++)
        {
            var changed = $"{seal[..at]}{(seal[at] == 'A' ? 'Q' : 'A')}{seal[(at + 1)..]}";
            Assert.ThrowsAny<CryptographicException>(() => _vault.Open("phone", changed));
        }
    }

    [Fact]
    public void A_hash_is_stable_and_tells_purposes_apart()
    {
        Assert.Equal(_vault.Hash("phone", "1"), _vault.Hash("phone", "1"));
        Assert.NotEqual(_vault.Hash("phone", "1"), _vault.Hash("sign-in-code", "1"));
        Assert.Equal(43, _vault.Hash("phone", "1").Length);
    }

    [Fact]
    public void A_signature_has_one_spelling_and_one_purpose()
    {
        var signed = _vault.Sign("join-link", "1:abc");
        Assert.Equal("1:abc", _vault.Verify("join-link", signed));
        Assert.Null(_vault.Verify("other", signed));
        for (var at = 0; at < signed.Length; at++)
            for (var letter = '!'; letter <= '~'; letter++)
                if (letter != signed[at]) Assert.Null(_vault.Verify("join-link", $"{signed[..at]}{letter}{signed[(at + 1)..]}"));
        foreach (var other in new[] { "", ".", signed + "=", signed + " ", " " + signed, signed[..^1] }) Assert.Null(_vault.Verify("join-link", other));
    }
}
