// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {
    AmountTooLarge,
    DeadlinePassed,
    SlippageExceeded,
    StalePrice,
    UnsupportedToken,
    ZeroAddress,
    ZeroAmount
} from "../../src/common/Errors.sol";
import {CoreEvent} from "../../src/reactors/CoreEvent.sol";
import {RfqPool} from "../../src/reactors/RfqPool.sol";
import {SlashAuction} from "../../src/reactors/SlashAuction.sol";
import {ICycleManager} from "../../src/reactors/interfaces/ICycleManager.sol";
import {IReactor} from "../../src/reactors/interfaces/IReactor.sol";
import {IReactorFunding} from "../../src/reactors/interfaces/IReactorFunding.sol";
import {IReactorParameters} from "../../src/reactors/interfaces/IReactorParameters.sol";
import {IReactorTreasury} from "../../src/reactors/interfaces/IReactorTreasury.sol";
import {IReactorErrors, Venue} from "../../src/reactors/interfaces/IReactorTypes.sol";
import {IReactorsCommon} from "../../src/reactors/interfaces/IReactorsCommon.sol";
import {IRfqPool} from "../../src/reactors/interfaces/IRfqPool.sol";
import {ISlashAuction} from "../../src/reactors/interfaces/ISlashAuction.sol";
import {FeeOnTransferToken} from "../utils/TestToken.sol";
import {PeripheryBase} from "./utils/PeripheryBase.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

/// @notice What stands around the reactors, over the whole module and the real Uniswap.
contract PeripheryTest is PeripheryBase {
    address internal project = makeAddr("project");

    // ── Auction ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_Auction_ProceedsGoToTheReactor() public {
        uint256 unsold = _slashed();
        assertGt(unsold, 0);
        vm.expectEmit(address(auction));
        emit ISlashAuction.LotOpened(tokenId, unsold, block.timestamp);
        auction.openLot(tokenId);
        uint256 idleBase = token.ledger().idleBase;

        // 105 % of 2 USD, in a dollar of 6 decimals: 2,100 for a thousand.
        assertEq(auction.costOf(tokenId, 1000e18), 2100e6);
        usdc.mint(bob, 2100e6);
        vm.startPrank(bob);
        usdc.approve(address(auction), 2100e6);
        vm.expectEmit(address(auction));
        emit ISlashAuction.LotSold(tokenId, bob, 1000e18, 2100e6, 10_500, unsold - 1000e18);
        assertEq(auction.bid(tokenId, 2100e6, 1000e18), 2100e6);
        vm.stopPrank();

        assertEq(toke.balanceOf(bob), 1000e18);
        assertEq(token.ledger().idleBase, idleBase + 2100e6);
        assertEq(treasury.unsoldToke(tokenId), unsold - 1000e18);
        assertEq(usdc.balanceOf(address(auction)), 0);
    }

    /// @dev 105 % at first, 87.5 % at noon, 70 % at the end of the day, and then again.
    function test_Auction_PriceFallsAndStartsAnew() public {
        _slashed();
        auction.openLot(tokenId);
        assertEq(auction.lotOf(tokenId).rateBps, 10_500);
        vm.warp(block.timestamp + 12 hours);
        assertEq(auction.lotOf(tokenId).rateBps, 8750);
        vm.warp(block.timestamp + 12 hours - 1);
        assertEq(auction.lotOf(tokenId).rateBps, 7001);
        vm.warp(block.timestamp + 1);
        assertEq(auction.lotOf(tokenId).rateBps, 10_500);
    }

    function test_Auction_TreasuryMayBuyMeanwhile() public {
        uint256 unsold = _slashed();
        auction.openLot(tokenId);
        usdc.mint(address(treasury), 1_000_000e6);
        treasury.buyUnsold(tokenId, unsold - 1e18);
        assertEq(auction.lotOf(tokenId).toke, 1e18);
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, 1e18 + 1, 1e18));
        auction.bid(tokenId, type(uint256).max, 1e18 + 1);
    }

    function test_RevertWhen_BidIsBad() public {
        uint256 unsold = _slashed();
        vm.expectRevert(abi.encodeWithSelector(IReactorErrors.UnknownReactor.selector, 99));
        auction.openLot(99);
        vm.expectRevert(abi.encodeWithSelector(ISlashAuction.NothingForAuction.selector, pairId));
        auction.openLot(pairId);
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, 1, 0));
        auction.bid(tokenId, 1, 1);
        auction.openLot(tokenId);
        vm.expectRevert(abi.encodeWithSelector(ISlashAuction.NothingForAuction.selector, tokenId));
        auction.openLot(tokenId);
        vm.expectRevert(ZeroAmount.selector);
        auction.bid(tokenId, 1, 0);
        vm.expectRevert(ZeroAmount.selector);
        auction.costOf(tokenId, 0);
        vm.expectRevert(abi.encodeWithSelector(AmountTooLarge.selector, unsold + 1, unsold));
        auction.bid(tokenId, type(uint256).max, unsold + 1);
        vm.expectRevert(abi.encodeWithSelector(SlippageExceeded.selector, 2100e6, 2100e6 - 1));
        auction.bid(tokenId, 2100e6 - 1, 1000e18);
        uint256 then = block.timestamp;
        vm.warp(then + 1 hours + 1);
        vm.expectRevert(abi.encodeWithSelector(StalePrice.selector, address(toke), then, 1 hours));
        auction.bid(tokenId, type(uint256).max, 1e18);
    }

    function test_RevertWhen_AuctionIsUnsound() public {
        vm.expectRevert(ZeroAddress.selector);
        new SlashAuction(
            address(toke),
            ICycleManager(address(manager)),
            IReactorParameters(address(0)),
            IReactorTreasury(address(treasury)),
            oracle
        );
    }

    /// @dev A unit of TOKE never costs less than 70 % of what it is worth, rounded up.
    function testFuzz_Auction_CostCoversSeventyPercent(uint256 amount, uint256 elapsed) public {
        uint256 unsold = _slashed();
        auction.openLot(tokenId);
        amount = bound(amount, 1, unsold);
        vm.warp(block.timestamp + bound(elapsed, 0, 3 days));
        _refresh();
        uint256 cost = auction.costOf(tokenId, amount);
        assertGe(cost * 1e12 * 10, amount * 2 * 7);
        assertLe(cost, amount * 2 * 105 / 100 / 1e12 + 1);
    }

    // ── Funding ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev 100,000 ABC at 0.5 USD for 25,000 TOKE at 2 USD.
    function test_Funding_SwapsTokensForLockedStake() public {
        _addV2();
        uint256 id = _propose(100_000e18, 25_000e18);
        assertEq(funding.quote(id), 25_000e18);
        uint256 until = block.timestamp + 26 * 7 days;
        vm.expectEmit(address(funding));
        emit IReactorFunding.FundingAccepted(id, project, tokenId, 25_000e18, 25_000e18, until);
        assertEq(funding.accept(id, 25_000e18), 25_000e18);

        assertEq(staking.stakeOf(project, tokenId).toke, 25_000e18);
        assertEq(token.balanceOf(address(treasury)), 100_000e18);
        assertEq(abc.balanceOf(address(funding)), 0);
        assertEq(toke.balanceOf(address(funding)), 0);
        vm.prank(project);
        staking.requestUnstake(tokenId, 25_000e18);
        _rollover();
        vm.prank(project);
        vm.expectRevert(abi.encodeWithSelector(IReactorsCommon.VoteLocked.selector, until));
        staking.claimUnstake(tokenId, project);
    }

    /// @dev A pumped TOKE gives the project no more: the average counts where it is higher, the spot price where that is.
    function test_Funding_TokeCountsAtTheHigherOfPriceAndAverage() public {
        _addV2();
        uint256 id = _propose(100_000e18, 1);
        average.poke(address(toke));
        _setPrice(address(toke), 1e18);
        assertEq(funding.quote(id), 25_000e18);
        _setPrice(address(toke), 4e18);
        assertEq(funding.quote(id), 12_500e18);
    }

    function test_Funding_CancelAtAnyTimeBefore() public {
        uint256 id = _propose(1000e18, 1);
        vm.expectRevert(abi.encodeWithSelector(IReactorFunding.NotProposer.selector, project));
        funding.cancel(id);
        vm.warp(block.timestamp + 30 days);
        vm.startPrank(project);
        vm.expectEmit(address(funding));
        emit IReactorFunding.FundingCancelled(id, project, 1000e18);
        funding.cancel(id);
        assertEq(abc.balanceOf(project), 1000e18);
        vm.expectRevert(abi.encodeWithSelector(IReactorFunding.ProposalNotOpen.selector, id));
        funding.cancel(id);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IReactorFunding.ProposalNotOpen.selector, id));
        funding.accept(id, 1);
        vm.expectRevert(abi.encodeWithSelector(IReactorFunding.ProposalNotOpen.selector, id));
        funding.quote(id);
    }

    function test_RevertWhen_FundingIsOutOfLimits() public {
        _addV2();
        uint256 id = _propose(100_000e18, 25_000e18 + 1);
        vm.expectRevert(abi.encodeWithSelector(SlippageExceeded.selector, 25_000e18, 25_000e18 + 1));
        funding.accept(id, type(uint256).max);
        id = _propose(100_000e18, 1);
        vm.expectRevert(abi.encodeWithSelector(SlippageExceeded.selector, 25_000e18, 25_000e18 - 1));
        funding.accept(id, 25_000e18 - 1);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, alice));
        funding.accept(id, type(uint256).max);
        uint256 then = block.timestamp;
        vm.warp(then + 2 hours);
        vm.expectRevert(abi.encodeWithSelector(StalePrice.selector, address(toke), then, 1 hours));
        funding.accept(id, type(uint256).max);
        vm.warp(then + 7 days + 1);
        vm.expectRevert(abi.encodeWithSelector(DeadlinePassed.selector, then + 7 days));
        funding.accept(id, type(uint256).max);
    }

    function test_RevertWhen_ProposalIsBad() public {
        vm.expectRevert(ZeroAmount.selector);
        funding.propose(tokenId, 0, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IReactorErrors.UnknownReactor.selector, 99));
        funding.propose(99, 1, 1, 0);
        vm.expectRevert(
            abi.encodeWithSelector(IReactorsCommon.ParamOutOfBounds.selector, bytes32("fundingLockCycles"))
        );
        funding.setFundingLockCycles(105);
        vm.expectRevert(
            abi.encodeWithSelector(IReactorsCommon.ParamOutOfBounds.selector, bytes32("fundingLockCycles"))
        );
        funding.setFundingLockCycles(0);
        vm.expectEmit(address(funding));
        emit IReactorsCommon.ParamSet("fundingLockCycles", 104);
        funding.setFundingLockCycles(104);
    }

    // ── CoRE over the real stake ──────────────────────────────────────────────────────────────────────────────

    function test_Core_StakeThatVotedStaysUntilTheEnd() public {
        _addV2();
        _stake(alice, tokenId, 1000e18, _weights(10_000, 0));
        CoreEvent core = _openEvent();
        assertEq(core.powerOf(alice, _ids(tokenId)), 4000e6);
        vm.prank(alice);
        staking.requestUnstake(tokenId, 400e18);
        assertEq(core.powerOf(alice, _ids(tokenId)), 2400e6, "what leaves does not vote");
        _vote(core, alice, 17, 2400e6, tokenId);
        _rollover();

        uint256 until = core.looksUntil();
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IReactorsCommon.VoteLocked.selector, until));
        staking.claimUnstake(tokenId, alice);
        vm.warp(until);
        vm.prank(alice);
        assertEq(staking.claimUnstake(tokenId, alice), 400e18);
        assertEq(core.finalize(), _ids(17));
    }

    // ── DeGenesis into a real genesis pool ────────────────────────────────────────────────────────────────────

    /// @dev 36.56M: 12.56M in all goes on to genesis, and only who has pledged may add to the pool while it is private.
    function test_DeGenesis_ToItsGenesisPool() public {
        _openSale();
        _pledge(alice, 1000e6);
        _pledge(bob, 36_559_000e6);
        vm.warp(block.timestamp + 8 days);
        _refresh();
        sale.finalize();

        vm.prank(alice);
        (uint256 bought, uint256 rest) = sale.claim(true);
        assertEq(bought, 82_056_892_750_000_000_000);
        assertEq(rest, 343_544_858);
        assertEq(genesisPool.balanceOf(alice), rest);
        vm.prank(bob);
        (, rest) = sale.claim(true);
        assertEq(rest, 12_559_656_455_143);
        assertEq(genesisPool.claims(), 343_544_858 + 12_559_656_455_143);
        // 24M less a unit a pledger, whose floors are theirs.
        assertEq(dai.balanceOf(address(treasury)), 24_000_000e6 - 2);

        dai.mint(carol, 1e6);
        vm.startPrank(carol);
        dai.approve(address(genesisPool), 1e6);
        uint64 until = genesisPool.privateUntil();
        vm.expectRevert(abi.encodeWithSelector(IReactor.PrivatePeriod.selector, until));
        genesisPool.deposit(1e6, carol);
        genesisPool.deposit(1e6, alice);
        vm.stopPrank();
    }

    // ── RFQ as a venue ────────────────────────────────────────────────────────────────────────────────────────

    function test_Rfq_IsAVenueLikeOthers() public {
        RfqPool pool = _openPool();
        _deposit(token, bob, 1_000_000e18);
        _deposit(pair, carol, 1_000_000e6);
        _stake(alice, tokenId, 200_000e18, _weights(10_000, 0));
        _rollover();
        (uint256 balanceA, uint256 balanceB) = pool.balances();
        assertGt(balanceA, 0);
        assertApproxEqAbs(balanceA / 2 / 1e12, balanceB, 1);

        // 1 % above the oracle; a fifth of it is the pricer's.
        (IRfqPool.Quote memory quote, bytes memory signature) = _quote(pool, 10_000e18, 505_000, 1);
        usdc.mint(carol, 5050e6);
        vm.startPrank(carol);
        usdc.approve(address(pool), 5050e6);
        assertEq(pool.fillRfq(quote, signature, 5050e6, 10_000e18, carol), 10_000e18);
        vm.stopPrank();
        (uint256 a, uint256 b,) = rfqAdapter.mark(tokenId, 0, 0);
        assertEq(a, balanceA - 10_000e18);
        assertEq(b, balanceB + 5050e6 - 10e6);
        _rollover();

        Venue[] memory venues = token.venuePositions();
        (balanceA, balanceB) = pool.balances();
        assertEq(venues[0].principalA, balanceA);
        assertEq(venues[0].principalB, balanceB);
        assertGt(token.equity(), 39e18, "the spread is the reactor's equity");
        vm.prank(pricer);
        (, uint256 fees) = pool.claimFees(pricer);
        assertEq(fees, 10e6);
    }

    function _propose(uint256 amount, uint256 minTokeOut) private returns (uint256 id) {
        abc.mint(project, amount);
        vm.startPrank(project);
        abc.approve(address(funding), amount);
        id = funding.propose(tokenId, amount, minTokeOut, _weights(10_000, 0));
        vm.stopPrank();
    }
}

/// @notice Gas of whole transactions (run with --isolate), in the scenes of the reference figures.
contract PeripheryGasTest is PeripheryBase {
    function test_Gas_Pledge() public {
        _openSale();
        _pledge(bob, 1_000_000e6);
        dai.mint(alice, 2000e6);
        vm.prank(alice);
        dai.approve(address(sale), type(uint256).max);

        vm.prank(alice);
        sale.pledge(address(dai), 1000e6);
        vm.snapshotGasLastCall("reactors", "pledgeDeGenesis_first");

        vm.prank(alice);
        sale.pledge(address(dai), 1000e6);
        vm.snapshotGasLastCall("reactors", "pledgeDeGenesis_again");
    }

    function test_Gas_ClaimDeGenesis() public {
        _openSale();
        _pledge(bob, 36_559_000e6);
        _pledge(alice, 1000e6);
        vm.warp(block.timestamp + 8 days);
        _rollover();
        sale.finalize();
        vm.prank(bob);
        sale.claim(true);
        vm.warp(block.timestamp + 1 days);

        vm.prank(alice);
        sale.claim(true);
        vm.snapshotGasLastCall("reactors", "claimDeGenesis");
    }

    function test_Gas_VoteCore() public {
        _addV2();
        _stake(alice, tokenId, 1000e18, _weights(10_000, 0));
        _stake(bob, tokenId, 1000e18, _weights(10_000, 0));
        CoreEvent core = _openEvent();
        _vote(core, bob, 17, 4000e6, tokenId);

        uint256[] memory candidates = _ids(17);
        uint256[] memory votes = _ids(4000e6);
        uint256[] memory stakeIds = _ids(tokenId);
        vm.prank(alice);
        core.voteCore(candidates, votes, stakeIds);
        vm.snapshotGasLastCall("reactors", "voteCore_first");
    }

    function test_Gas_FillRfq() public {
        RfqPool pool = _openPool();
        _deposit(token, bob, 1_000_000e18);
        _deposit(pair, carol, 1_000_000e6);
        _stake(alice, tokenId, 200_000e18, _weights(10_000, 0));
        _rollover();
        usdc.mint(carol, 100_000e6);
        vm.prank(carol);
        usdc.approve(address(pool), type(uint256).max);
        (IRfqPool.Quote memory quote, bytes memory signature) = _quote(pool, 10_000e18, 501_000, 1);
        vm.prank(carol);
        pool.fillRfq(quote, signature, 2505e6, 5000e18, carol);
        (quote, signature) = _quote(pool, 10_000e18, 501_000, 2);

        vm.prank(carol);
        pool.fillRfq(quote, signature, 2505e6, 5000e18, carol);
        vm.snapshotGasLastCall("reactors", "fillRfq_warm");
    }
}
