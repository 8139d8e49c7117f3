// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {AccessSetup} from "../../src/common/AccessSetup.sol";
import {
    AmountTooLarge,
    InvalidPrice,
    LengthsDiffer,
    ZeroAddress,
    ZeroAmount
} from "../../src/common/Errors.sol";
import {Roles} from "../../src/common/Roles.sol";
import {IAggregatorV3} from "../../src/common/interfaces/IAggregatorV3.sol";
import {IChainlinkOracle} from "../../src/common/interfaces/IChainlinkOracle.sol";
import {IEmaOracle} from "../../src/common/interfaces/IEmaOracle.sol";
import {IPriceOracle} from "../../src/common/interfaces/IPriceOracle.sol";
import {ISettableOracle} from "../../src/common/interfaces/ISettableOracle.sol";
import {IVaultRateOracle} from "../../src/common/interfaces/IVaultRateOracle.sol";
import {Denominations} from "../../src/common/libraries/Denominations.sol";
import {BoundedOracle} from "../../src/common/oracles/BoundedOracle.sol";
import {ChainlinkOracle} from "../../src/common/oracles/ChainlinkOracle.sol";
import {EmaOracle} from "../../src/common/oracles/EmaOracle.sol";
import {PairOracle} from "../../src/common/oracles/PairOracle.sol";
import {SettableOracle} from "../../src/common/oracles/SettableOracle.sol";
import {VaultRateOracle} from "../../src/common/oracles/VaultRateOracle.sol";
import {BaseTest} from "../utils/Base.t.sol";
import {TestVault} from "../utils/TestVault.sol";

/// @dev A feed that answers whatever the test sets.
contract TestFeed is IAggregatorV3 {
    uint8 public immutable decimals;
    bool private _isBroken;
    int256 private _answer;
    uint256 private _updatedAt;
    uint80 private _roundId = 1;
    uint80 private _answeredInRound = 1;

    constructor(uint8 decimals_, int256 answer) {
        decimals = decimals_;
        set(answer, block.timestamp);
    }

    function set(int256 answer, uint256 updatedAt) public {
        (_answer, _updatedAt) = (answer, updatedAt);
    }

    function setRound(uint80 roundId, uint80 answeredInRound) external {
        (_roundId, _answeredInRound) = (roundId, answeredInRound);
    }

    function setBroken() external {
        _isBroken = true;
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        require(!_isBroken, "broken");
        return (_roundId, _answer, _updatedAt, _updatedAt, _answeredInRound);
    }
}

contract ChainlinkOracleTest is BaseTest {
    ChainlinkOracle private chainlink;
    TestFeed private feed;

    function setUp() public override {
        super.setUp();
        chainlink = new ChainlinkOracle(address(manager));
        AccessSetup.allow(manager, address(chainlink), Roles.GOVERNOR, ChainlinkOracle.setFeed.selector);
        feed = new TestFeed(8, 3000e8);
        chainlink.setFeed(address(weth), address(feed));
    }

    function test_Price_ScalesUpFromEightDecimals() public view {
        _assertPrice(address(weth), 3000e18, block.timestamp);
        assertEq(chainlink.feedOf(address(weth)), address(feed));
    }

    function testFuzz_Price_ScalesAnyDecimals(uint8 decimals, uint96 answer) public {
        decimals = uint8(bound(decimals, 0, 36));
        TestFeed other = new TestFeed(decimals, int256(10 ** uint256(decimals)));
        chainlink.setFeed(address(wbtc), address(other));
        other.set(int256(uint256(answer)), block.timestamp);

        uint256 expected = uint256(answer) * 1e18 / 10 ** decimals;
        _assertPrice(address(wbtc), expected > type(uint128).max ? 0 : expected, block.timestamp);
    }

    function testFuzz_Price_NeverRevertsForAge(uint256 updatedAt, uint32 wait) public {
        updatedAt = bound(updatedAt, 1, block.timestamp);
        feed.set(3000e8, updatedAt);
        skip(wait);

        _assertPrice(address(weth), 3000e18, updatedAt);
    }

    function testFuzz_Price_ZeroWhenAnswerIsNotPositive(int256 answer) public {
        answer = bound(answer, type(int256).min, 0);
        feed.set(answer, block.timestamp);

        _assertPrice(address(weth), 0, block.timestamp);
    }

    function testFuzz_Price_ZeroWhenAnswerDoesNotFit(int256 answer) public {
        answer = bound(answer, int256(uint256(type(uint128).max / 1e10 + 1)), type(int256).max);
        feed.set(answer, block.timestamp);

        _assertPrice(address(weth), 0, block.timestamp);
    }

    function test_Price_ZeroWhenRoundIsIncomplete() public {
        feed.set(3000e8, 0);
        _assertPrice(address(weth), 0, 0);

        feed.set(3000e8, block.timestamp);
        feed.setRound(5, 4);
        _assertPrice(address(weth), 0, block.timestamp);
    }

    function test_Price_ZeroWhenFeedLivesInTheFuture() public {
        feed.set(3000e8, block.timestamp + 1);

        _assertPrice(address(weth), 0, block.timestamp + 1);
    }

    function test_Price_ZeroWhenFeedReverts() public {
        feed.setBroken();

        _assertPrice(address(weth), 0, 0);
    }

    function test_Price_ZeroWhenUnlisted() public {
        vm.expectEmit(address(chainlink));
        emit IChainlinkOracle.FeedSet(address(weth), address(0));
        chainlink.setFeed(address(weth), address(0));

        _assertPrice(address(weth), 0, 0);
    }

    function test_Price_DollarIsOne() public {
        skip(1000 days);

        _assertPrice(Denominations.USD, 1e18, block.timestamp);
    }

    function test_Denominations_AreThoseOfTheFeedRegistry() public pure {
        assertEq(Denominations.USD, 0x0000000000000000000000000000000000000348);
        assertEq(Denominations.EUR, 0x00000000000000000000000000000000000003d2);
    }

    function test_RevertWhen_FeedIsSetByAnybody() public {
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, alice));
        chainlink.setFeed(address(weth), address(0));
    }

    function test_RevertWhen_FeedHasNoPrice() public {
        feed.set(0, block.timestamp);

        vm.expectRevert(abi.encodeWithSelector(InvalidPrice.selector, address(wbtc)));
        chainlink.setFeed(address(wbtc), address(feed));
    }

    function test_RevertWhen_FeedHasTooManyDecimals() public {
        TestFeed fine = new TestFeed(37, 1);

        vm.expectRevert(
            abi.encodeWithSelector(IChainlinkOracle.FeedDecimalsTooMany.selector, address(fine), 37, 36)
        );
        chainlink.setFeed(address(wbtc), address(fine));
    }

    function test_RevertWhen_AssetIsZero() public {
        vm.expectRevert(ZeroAddress.selector);
        chainlink.setFeed(address(0), address(feed));
    }

    function _assertPrice(address asset, uint256 expectedWad, uint256 expectedAt) private view {
        (uint256 priceWad, uint256 updatedAt) = chainlink.price(asset);
        assertEq(priceWad, expectedWad);
        assertEq(updatedAt, expectedAt);
    }
}

contract EmaOracleTest is BaseTest {
    EmaOracle private ema;

    function setUp() public override {
        super.setUp();
        ema = new EmaOracle(oracle, false, 600);
        ema.poke(address(weth));
    }

    function test_Price_IsRawBeforeTheFirstPoke() public {
        EmaOracle fresh = new EmaOracle(oracle, false, 600);
        skip(1000);

        assertEq(_price(fresh), 3000e18);
    }

    function testFuzz_Price_NeverMovesWithoutTime(uint128 rawWad) public {
        rawWad = uint128(bound(rawWad, 1, type(uint128).max));
        _setPrice(address(weth), rawWad);

        assertEq(_price(ema), 3000e18);
        ema.poke(address(weth));
        assertEq(_price(ema), 3000e18);
    }

    function test_Price_MovesByTheExponentialLaw() public {
        skip(600);
        _setPrice(address(weth), 4000e18);

        // 3000/e + 4000·(1 − 1/e) with e = 2.718281828459045235
        uint256 inverseE = 367_879_441_171_442_321;
        assertApproxEqAbs(_price(ema), 3000 * inverseE + 4000 * (1e18 - inverseE), 1e4);
    }

    function testFuzz_Price_LiesBetweenLastAndRaw(uint256 rawWad, uint40 wait) public {
        rawWad = bound(rawWad, 1, type(uint128).max);
        skip(wait);
        _setPrice(address(weth), rawWad);

        uint256 priceWad = _price(ema);
        assertLe(priceWad, FixedPointMathLib.max(rawWad, 3000e18));
        assertGe(priceWad, FixedPointMathLib.min(rawWad, 3000e18));
    }

    /// @dev At a constant raw price it makes no difference how often somebody pokes.
    function testFuzz_Poke_DoesNotChangeThePath(uint256 first, uint256 second) public {
        first = bound(first, 0, 2000);
        second = bound(second, 0, 2000);
        EmaOracle other = new EmaOracle(oracle, false, 600);
        other.poke(address(weth));
        _setPrice(address(weth), 2500e18);

        skip(first);
        other.poke(address(weth));
        skip(second);

        assertApproxEqAbs(_price(other), _price(ema), 1e5);
    }

    function test_Poke_WritesAndReportsTheAverage() public {
        skip(5 days);
        _setPrice(address(weth), 3300e18);

        vm.expectEmit(address(ema));
        emit IEmaOracle.AverageWritten(address(weth), 3300e18);
        ema.poke(address(weth));
    }

    function test_Price_ReportsTheAgeOfTheInnerPrice() public {
        uint256 postedAt = block.timestamp;
        skip(30 days);
        ema.poke(address(weth));

        (, uint256 updatedAt) = ema.price(address(weth));
        assertEq(updatedAt, postedAt);
    }

    function test_Price_ZeroWhenInnerHasNone_AndRecovers() public {
        skip(100);
        _setPrice(address(weth), 0);
        assertEq(_price(ema), 0);
        ema.poke(address(weth));

        _setPrice(address(weth), 3000e18);
        assertEq(_price(ema), 3000e18);
    }

    function test_Poke_IsPassedOn() public {
        EmaOracle outer = new EmaOracle(ema, true, 60);
        skip(600);
        _setPrice(address(weth), 4000e18);

        vm.expectEmit(true, false, false, false, address(ema));
        emit IEmaOracle.AverageWritten(address(weth), 0);
        outer.poke(address(weth));
    }

    function test_Ema_WithoutAveragingTakesPricesAsTheyCome() public {
        EmaOracle plain = new EmaOracle(oracle, false, 0);
        plain.poke(address(weth));

        _setPrice(address(weth), 2000e18);

        (uint256 priceWad,) = plain.price(address(weth));
        assertEq(priceWad, 2000e18);
    }

    function test_RevertWhen_AveragingIsTooLong() public {
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, 30 days + 1, 30 days));
        new EmaOracle(oracle, false, 30 days + 1);
    }

    function test_RevertWhen_ConstructedWithNothing() public {
        vm.expectRevert(ZeroAddress.selector);
        new EmaOracle(IPriceOracle(address(0)), false, 600);
    }

    function _price(EmaOracle from) private view returns (uint256 priceWad) {
        (priceWad,) = from.price(address(weth));
    }
}

contract CombinedOraclesTest is BaseTest {
    SettableOracle private second;

    function setUp() public override {
        super.setUp();
        second = new SettableOracle(address(manager));
        AccessSetup.allow(manager, address(second), Roles.REPORTER, SettableOracle.setPrice.selector);
        second.setPrice(address(weth), 3000e18);
    }

    // ── BoundedOracle ──────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_Bounded_StaysWithinTheBound(uint256 primaryWad, uint256 referenceWad) public {
        primaryWad = bound(primaryWad, 1, type(uint128).max);
        referenceWad = bound(referenceWad, 1, type(uint128).max);
        BoundedOracle bounded = new BoundedOracle(oracle, false, second, 0.015e18);
        _setPrice(address(weth), primaryWad);
        second.setPrice(address(weth), referenceWad);

        (uint256 priceWad,) = bounded.price(address(weth));

        uint256 width = referenceWad * 15 / 1000;
        if (primaryWad > referenceWad + width) assertEq(priceWad, referenceWad + width);
        else if (primaryWad < referenceWad - width) assertEq(priceWad, referenceWad - width);
        else assertEq(priceWad, primaryWad);
    }

    function test_Bounded_ReportsTheOlderTime() public {
        BoundedOracle bounded = new BoundedOracle(oracle, false, second, 0.015e18);
        uint256 older = block.timestamp;
        skip(50);
        _setPrice(address(weth), 3000e18);

        (, uint256 updatedAt) = bounded.price(address(weth));
        assertEq(updatedAt, older);
    }

    function test_Bounded_ZeroWhenEitherHasNone() public {
        BoundedOracle bounded = new BoundedOracle(oracle, false, second, 0.015e18);
        second.setPrice(address(weth), 0);
        (uint256 priceWad,) = bounded.price(address(weth));
        assertEq(priceWad, 0);

        second.setPrice(address(weth), 3000e18);
        _setPrice(address(weth), 0);
        (priceWad,) = bounded.price(address(weth));
        assertEq(priceWad, 0);
    }

    function test_RevertWhen_BoundIsWhole() public {
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, 1e18, 1e18 - 1));
        new BoundedOracle(oracle, false, second, 1e18);
        vm.expectRevert(ZeroAddress.selector);
        new BoundedOracle(oracle, false, IPriceOracle(address(0)), 0.015e18);
    }

    // ── PairOracle ─────────────────────────────────────────────────────────────────────────────────────────

    function test_Pair_QuotesOneAssetInAnother() public {
        PairOracle pair = new PairOracle(oracle, false, oracle, address(wbtc), type(uint256).max);

        (uint256 priceWad,) = pair.price(address(weth));
        assertEq(priceWad, 0.05e18); // 3,000 / 60,000
    }

    function testFuzz_Pair_RoundsDown(uint128 baseWad, uint128 quoteWad) public {
        quoteWad = uint128(bound(quoteWad, 1, type(uint128).max));
        PairOracle pair = new PairOracle(oracle, false, oracle, address(wbtc), type(uint256).max);
        _setPrice(address(weth), baseWad);
        _setPrice(address(wbtc), quoteWad);

        (uint256 priceWad,) = pair.price(address(weth));
        assertEq(priceWad, uint256(baseWad) * 1e18 / quoteWad);
    }

    function test_Pair_ReportsTheOlderTime() public {
        PairOracle pair = new PairOracle(oracle, false, second, address(weth), type(uint256).max);
        uint256 older = block.timestamp;
        skip(50);
        second.setPrice(address(weth), 3000e18);

        (, uint256 updatedAt) = pair.price(address(weth));
        assertEq(updatedAt, older);
    }

    function test_Pair_ZeroWhenQuoteHasNone() public {
        PairOracle pair = new PairOracle(oracle, false, oracle, address(wbtc), type(uint256).max);
        _setPrice(address(wbtc), 0);

        (uint256 priceWad,) = pair.price(address(weth));
        assertEq(priceWad, 0);
    }

    function testFuzz_Attack_UpwardDepegLowersThePriceByOnePercentAtMost(uint256 stablePriceWad) public {
        stablePriceWad = bound(stablePriceWad, 1e18, 100e18);
        PairOracle pair = new PairOracle(oracle, false, second, address(usdc), uint256(1e36) / 0.99e18);
        second.setPrice(address(usdc), stablePriceWad);

        (uint256 priceWad,) = pair.price(address(weth));
        assertGe(priceWad, 2970e18);
    }

    function test_RevertWhen_PairIsIncomplete() public {
        vm.expectRevert(ZeroAddress.selector);
        new PairOracle(oracle, false, IPriceOracle(address(0)), address(wbtc), 1);
        vm.expectRevert(ZeroAmount.selector);
        new PairOracle(oracle, false, oracle, address(wbtc), 0);
    }

    // ── SettableOracle ─────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_Settable_KeepsPriceAndTime(uint128 priceWad, uint32 wait) public {
        uint256 postedAt = block.timestamp;
        vm.expectEmit(address(oracle));
        emit ISettableOracle.PricePosted(address(weth), priceWad);
        _setPrice(address(weth), priceWad);
        skip(wait);

        (uint256 got, uint256 updatedAt) = oracle.price(address(weth));
        assertEq(got, priceWad);
        assertEq(updatedAt, postedAt);
    }

    function test_Settable_PostsSeveral() public {
        address[] memory assets = new address[](2);
        (assets[0], assets[1]) = (Denominations.BTC, Denominations.EUR);
        uint256[] memory prices = new uint256[](2);
        (prices[0], prices[1]) = (60_000e18, 1.1e18);
        oracle.setPrices(assets, prices);

        (uint256 priceWad,) = oracle.price(Denominations.EUR);
        assertEq(priceWad, 1.1e18);
        vm.expectRevert(abi.encodeWithSelector(LengthsDiffer.selector, 2, 0));
        oracle.setPrices(assets, new uint256[](0));
    }

    function test_RevertWhen_StrangerPosts() public {
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, alice));
        oracle.setPrice(address(weth), 1);
    }
}

contract VaultRateOracleTest is BaseTest {
    TestVault private vault;
    VaultRateOracle private vaultOracle;

    function setUp() public override {
        super.setUp();
        vault = new TestVault(weth);
        _fund(weth, alice, 1000e18, address(vault));
        vm.prank(alice);
        vault.deposit(1000e18, alice);
        vaultOracle = new VaultRateOracle(IERC4626(address(vault)), oracle, false, 0.001e18);
    }

    function test_Price_IsRateTimesAssetPrice() public view {
        (uint256 priceWad, uint256 updatedAt) = vaultOracle.price(address(vault));
        assertEq(priceWad, 3000e18);
        assertEq(updatedAt, block.timestamp);
    }

    function test_Price_ZeroForOtherAssets() public view {
        (uint256 priceWad,) = vaultOracle.price(address(weth));
        assertEq(priceWad, 0);
    }

    function test_Rate_HasEighteenDigitsForAssetsOfSix() public {
        TestVault usdcVault = new TestVault(usdc);
        _fund(usdc, alice, 3e6, address(usdcVault));
        vm.prank(alice);
        usdcVault.deposit(3e6, alice);
        usdc.mint(address(usdcVault), 1e6);
        VaultRateOracle fine = new VaultRateOracle(IERC4626(address(usdcVault)), oracle, false, 0.001e18);

        // Solady's virtual share and asset: (4e6 + 1) / (3e6 + 1)
        assertEq(fine.rate(), uint256(4e6 + 1) * 1e18 / (3e6 + 1));
    }

    function testFuzz_Attack_DonationDoesNotMoveThePriceAtOnce(uint256 donation) public {
        donation = bound(donation, 1, 1e30);
        weth.mint(address(vault), donation);

        assertEq(vaultOracle.rate(), 1e18);
        vaultOracle.poke(address(vault));
        assertEq(vaultOracle.rate(), 1e18);
    }

    function testFuzz_Attack_DonationGainsNoMoreThanTheCap(uint256 donation, uint256 wait, uint256 pokes)
        public
    {
        donation = bound(donation, 1, 1e30);
        wait = bound(wait, 1, 7 days);
        pokes = bound(pokes, 1, 5);
        weth.mint(address(vault), donation);
        for (uint256 i; i < pokes; ++i) {
            skip(wait / pokes);
            vaultOracle.poke(address(vault));
        }

        // Written down often, the growth compounds: (1 + g)^7 over a week instead of 1 + 7 g.
        uint256 compounded = uint256(FixedPointMathLib.expWad(int256(0.001e18 * wait / 1 days)));
        assertLe(vaultOracle.rate(), compounded + 1);
    }

    function test_Rate_SavesUpSevenDaysAtMost() public {
        skip(100 days);
        weth.mint(address(vault), 1000e18);

        assertEq(vaultOracle.rate(), 1.007e18);
        vaultOracle.poke(address(vault));
        assertEq(vaultOracle.rate(), 1.007e18);
        skip(1 days);
        assertEq(vaultOracle.rate(), 1.007e18 + 1.007e18 / 1000);
    }

    function test_Poke_WastesNoSavedGrowth() public {
        for (uint256 i; i < 7; ++i) {
            skip(1 days);
            vaultOracle.poke(address(vault));
        }
        weth.mint(address(vault), 1000e18);

        assertEq(vaultOracle.rate(), 1.007e18);
    }

    function test_Rate_HonestGrowthPassesUnlimited() public {
        skip(1 days);
        weth.mint(address(vault), 0.5e18); // 0.05 %

        assertEq(vaultOracle.rate(), vault.convertToAssets(1e18));
        vaultOracle.poke(address(vault));
        assertEq(vaultOracle.rate(), vault.convertToAssets(1e18));
    }

    function test_Rate_FallsAtOnce_AndRecoversByGrowth() public {
        vault.lose(100e18);
        uint256 fallen = vault.convertToAssets(1e18);
        assertEq(vaultOracle.rate(), fallen);
        assertApproxEqAbs(fallen, 0.9e18, 1);

        vm.expectEmit(address(vaultOracle));
        emit IVaultRateOracle.RateWritten(fallen, block.timestamp);
        vaultOracle.poke(address(vault));
        weth.mint(address(vault), 100e18);
        assertEq(vaultOracle.rate(), fallen);
        skip(1 days);
        assertEq(vaultOracle.rate(), fallen + fallen / 1000);
    }

    function test_Price_ZeroWhileVaultIsBroken_AndRecovers() public {
        vault.setBroken(true);
        (uint256 priceWad,) = vaultOracle.price(address(vault));
        assertEq(priceWad, 0);
        vaultOracle.poke(address(vault));

        vault.setBroken(false);
        assertEq(vaultOracle.rate(), 1e18);
    }

    function test_RevertWhen_ConstructedOutOfRange() public {
        vm.expectRevert(ZeroAmount.selector);
        new VaultRateOracle(IERC4626(address(vault)), oracle, false, 0);
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, 1e18 + 1, 1e18));
        new VaultRateOracle(IERC4626(address(vault)), oracle, false, 1e18 + 1);
        vault.setBroken(true);
        vm.expectRevert(abi.encodeWithSelector(InvalidPrice.selector, address(vault)));
        new VaultRateOracle(IERC4626(address(vault)), oracle, false, 0.001e18);
    }
}
