// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessSetup} from "../../src/common/AccessSetup.sol";
import {InvalidPrice, ZeroAddress} from "../../src/common/Errors.sol";
import {Roles} from "../../src/common/Roles.sol";
import {SettableFeed} from "../../src/common/devnet/SettableFeed.sol";
import {IChainlinkOracle} from "../../src/common/interfaces/IChainlinkOracle.sol";
import {IPriceOracle} from "../../src/common/interfaces/IPriceOracle.sol";
import {IChainlinkPriceHistory} from "../../src/synths/interfaces/IChainlinkPriceHistory.sol";
import {ChainlinkPriceHistory} from "../../src/synths/oracles/ChainlinkPriceHistory.sol";
import {RecordedPriceOracle} from "../../src/synths/oracles/RecordedPriceOracle.sol";
import {BaseTest} from "../utils/Base.t.sol";

/// @notice A feed of Chainlink's proxy: rounds carry their phase.
contract PhasedFeed {
    struct Round {
        int256 answer;
        uint256 updatedAt;
    }

    uint8 public constant decimals = 8;
    uint80 private _latest;
    mapping(uint80 id => Round round) private _rounds;

    function post(uint80 phase, uint80 number, int256 answer) external {
        _latest = phase << 64 | number;
        _rounds[_latest] = Round(answer, block.timestamp);
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return getRoundData(_latest);
    }

    function getRoundData(uint80 id) public view returns (uint80, int256, uint256, uint256, uint80) {
        require(_rounds[id].updatedAt != 0, "No data present");
        return (id, _rounds[id].answer, _rounds[id].updatedAt, _rounds[id].updatedAt, id);
    }
}

/// @notice Rounds over feeds, and rounds written down over plain oracles.
contract PriceHistoryTest is BaseTest {
    ChainlinkPriceHistory internal history;
    PhasedFeed internal feed;
    address internal asset = makeAddr("asset");

    function setUp() public override {
        super.setUp();
        history = new ChainlinkPriceHistory(address(manager));
        AccessSetup.allow(manager, address(history), Roles.GOVERNOR, ChainlinkPriceHistory.addFeed.selector);
        feed = new PhasedFeed();
        feed.post(2, 7, 100e8);
        history.addFeed(asset, address(feed));
    }

    function test_RoundAt_WalksOverAPhaseChange() public {
        uint80 start = _id(2, 7);
        uint256 time = block.timestamp;
        _post(60, 2, 8, 101e8);
        _post(60, 4, 1, 102e8);
        _post(60, 4, 2, 103e8);

        _assertRound(start, time + 59, start, 100e18);
        _assertRound(start, time + 60, _id(2, 8), 101e18);
        _assertRound(start, time + 120, _id(4, 1), 102e18);
        _assertRound(start, time + 1000, _id(4, 2), 103e18);
        (uint80 newest, uint256 priceWad,) = history.sync(asset);
        assertEq(newest, _id(4, 2));
        assertEq(priceWad, 103e18);
    }

    function test_RoundAt_SkipsRoundsWithoutAPrice() public {
        uint80 start = _id(2, 7);
        _post(60, 2, 8, 0);
        _post(60, 2, 9, 105e8);
        _assertRound(start, block.timestamp, _id(2, 9), 105e18);
        _assertRound(start, block.timestamp - 60, start, 100e18);
    }

    function test_RoundAt_StopsAfter128Rounds() public {
        for (uint80 i = 1; i <= 200; ++i) {
            _post(1, 2, 7 + i, 100e8);
        }
        (uint80 round,,) = history.roundAt(asset, _id(2, 7), block.timestamp);
        assertEq(round, _id(2, 7 + 128));
    }

    function test_RevertWhen_FeedIsReplaced() public {
        vm.expectRevert(abi.encodeWithSelector(IChainlinkPriceHistory.FeedIsSet.selector, asset));
        history.addFeed(asset, address(feed));
    }

    function test_RevertWhen_FeedIsMissingOrDead() public {
        address other = makeAddr("other");
        vm.expectRevert(ZeroAddress.selector);
        history.addFeed(address(0), address(feed));
        vm.expectRevert(ZeroAddress.selector);
        history.addFeed(other, address(0));
        vm.mockCall(address(feed), abi.encodeWithSignature("decimals()"), abi.encode(uint8(37)));
        vm.expectRevert(
            abi.encodeWithSelector(IChainlinkOracle.FeedDecimalsTooMany.selector, address(feed), 37, 36)
        );
        history.addFeed(other, address(feed));
        vm.clearMockedCalls();
        // A feed that has never answered reverts, and has no price.
        PhasedFeed silent = new PhasedFeed();
        vm.expectRevert(abi.encodeWithSelector(InvalidPrice.selector, other));
        history.addFeed(other, address(silent));
        (uint80 round, uint256 priceWad, uint256 updatedAt) = history.sync(other);
        assertEq(round + priceWad + updatedAt, 0);
        assertEq(history.feedOf(asset), address(feed));
    }

    /// @dev 24 decimals are cut to 18.
    function test_Price_OfAFeedOfManyDecimals() public {
        PhasedFeed fine = new PhasedFeed();
        vm.mockCall(address(fine), abi.encodeWithSignature("decimals()"), abi.encode(uint8(24)));
        fine.post(1, 1, 5e24 + 999_999);
        vm.expectEmit(address(history));
        emit IChainlinkPriceHistory.FeedAdded(makeAddr("fine"), address(fine));
        history.addFeed(makeAddr("fine"), address(fine));
        (uint256 priceWad,) = history.price(makeAddr("fine"));
        assertEq(priceWad, 5e18);
    }

    function test_Recorded_ReadsPricesAndWalksAtMost128Rounds() public {
        vm.expectRevert(ZeroAddress.selector);
        new RecordedPriceOracle(IPriceOracle(address(0)));
        RecordedPriceOracle recorded = new RecordedPriceOracle(oracle);
        for (uint256 i; i < 200; ++i) {
            vm.warp(block.timestamp + 1);
            _setPrice(address(weth), 3000e18);
            recorded.poke(address(weth));
        }
        (uint80 round,,) = recorded.roundAt(address(weth), 1, block.timestamp);
        assertEq(round, 129);
        (uint80 newest,,) = recorded.roundAt(address(weth), 500, block.timestamp);
        assertEq(newest, 200);
        (uint256 priceWad, uint256 updatedAt) = recorded.price(address(weth));
        assertEq(priceWad, 3000e18);
        assertEq(updatedAt, block.timestamp);
    }

    function test_Price_OfTheDevnetsFeed() public {
        SettableFeed settable = new SettableFeed(address(manager), 8, "X / USD");
        AccessSetup.allow(manager, address(settable), Roles.REPORTER, SettableFeed.post.selector);
        settable.post(7e8);
        history.addFeed(makeAddr("x"), address(settable));
        (uint256 priceWad, uint256 updatedAt) = history.price(makeAddr("x"));
        assertEq(priceWad, 7e18);
        assertEq(updatedAt, block.timestamp);
    }

    function test_Recorded_ViewsCountThePresentPriceAsARound() public {
        RecordedPriceOracle recorded = new RecordedPriceOracle(oracle);
        (uint80 first,,) = recorded.sync(address(weth));
        uint256 time = block.timestamp;
        vm.warp(time + 60);
        _setPrice(address(weth), 3100e18);

        (uint80 seen, uint256 priceWad,) = recorded.roundAt(address(weth), first, block.timestamp);
        (uint80 synced,,) = recorded.sync(address(weth));
        assertEq(seen, synced);
        assertEq(priceWad, 3100e18);
        (uint80 old, uint256 oldWad,) = recorded.roundAt(address(weth), first, time + 59);
        assertEq(old, first);
        assertEq(oldWad, 3000e18);
        recorded.poke(address(weth));
        assertEq(recorded.lastRound(address(weth)), synced);
    }

    function _post(uint256 delay, uint80 phase, uint80 number, int256 answer) private {
        vm.warp(block.timestamp + delay);
        feed.post(phase, number, answer);
    }

    function _assertRound(uint80 from, uint256 notAfter, uint80 expected, uint256 priceWad) private view {
        (uint80 round, uint256 gotWad,) = history.roundAt(asset, from, notAfter);
        assertEq(round, expected);
        assertEq(gotWad, priceWad);
    }

    function _id(uint80 phase, uint80 number) private pure returns (uint80) {
        return phase << 64 | number;
    }
}
