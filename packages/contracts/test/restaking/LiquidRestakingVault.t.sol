// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EntryPaused, SlippageExceeded, ZeroAmount} from "../../src/common/Errors.sol";
import {Roles} from "../../src/common/Roles.sol";
import {ConcentrationGuard} from "../../src/restaking/ConcentrationGuard.sol";
import {LiquidRestakingVault} from "../../src/restaking/LiquidRestakingVault.sol";
import {ILiquidRestakingVault} from "../../src/restaking/interfaces/ILiquidRestakingVault.sol";
import {IRestakingPortfolio} from "../../src/restaking/interfaces/IRestakingPortfolio.sol";
import {ITokenPool} from "../../src/restaking/interfaces/ITokenPool.sol";
import {RestakingAccess} from "../../src/restaking/libraries/RestakingAccess.sol";
import {RestakingBase} from "./utils/RestakingBase.t.sol";

/// @notice The liquid restaking vault: ERC-4626 in, ERC-7540 out, prices around a slash, exits that nobody can hold.
contract LiquidRestakingVaultTest is RestakingBase {
    LiquidRestakingVault internal vault;
    address internal avs;
    address internal curator = makeAddr("curator");

    uint256 private constant OFFSET = 1e6;

    function setUp() public override {
        super.setUp();
        pool.listAsset(address(weth), 0);
        vault = new LiquidRestakingVault(
            address(manager),
            address(pool),
            address(new ConcentrationGuard(address(pool))),
            address(weth),
            "Quintet Restaked Ether",
            "LRT",
            curator
        );
        manager.grantRole(Roles.CURATOR, curator, 0);
        RestakingAccess.allowVault(manager, address(vault));

        avs = _newService();
        _registerOperator(operator1);
        _registerOperator(operator2);
        _join(operator1, avs);
        _join(operator2, avs);
        vault.setCaps(6000, 10_000);
    }

    // ── ERC-4626 in ───────────────────────────────────────────────────────────────────────────────────────────

    function test_Deposit_FirstAssetIsAMillionShares() public {
        uint256 shares = _deposit(alice, 10e18);

        assertEq(shares, 10e18 * OFFSET);
        assertEq(vault.totalAssets(), 10e18);
        assertEq(vault.decimals(), weth.decimals());
        assertEq(vault.share(), address(vault));
        assertTrue(vault.supportsInterface(0x620ee8e4));
        assertTrue(vault.supportsInterface(0xe3bc4e65));
        assertTrue(vault.supportsInterface(0x2f0a18c5));
        assertTrue(vault.supportsInterface(0x01ffc9a7));
        assertFalse(vault.supportsInterface(0xffffffff));
    }

    function testFuzz_Deposit_PreviewsHold(uint256 first, uint256 second, uint64 wad, uint256 shares) public {
        first = bound(first, 1e6, 1e26);
        _deposit(alice, first);
        _allocateAll();
        _slash(operator1, uint64(bound(wad, 1, 0.9e18)));
        second = bound(second, 1e6, 1e26);

        uint256 previewed = vault.previewDeposit(second);
        assertEq(_deposit(bob, second), previewed);
        assertLe(vault.convertToAssets(vault.balanceOf(bob)), second);

        shares = bound(shares, 1e6, 1e30);
        uint256 assets = vault.previewMint(shares);
        _fund(weth, carol, assets, address(vault));
        vm.prank(carol);
        assertEq(vault.mint(shares, carol), assets);
        assertLe(vault.convertToAssets(shares), assets);
    }

    function test_Attack_DonationDoesNotMoveThePrice() public {
        _deposit(alice, 1);
        weth.mint(address(vault), 100e18);

        _deposit(bob, 10e18);

        assertEq(vault.totalAssets(), 10e18 + 1);
        assertApproxEqAbs(vault.convertToAssets(vault.balanceOf(bob)), 10e18, 1);
    }

    function test_RevertWhen_DepositPausedOrEmptyOrUnderCase() public {
        _deposit(alice, 10e18);
        _allocateAll();
        vm.expectRevert(ZeroAmount.selector);
        vault.deposit(0, alice);
        vm.expectRevert(ZeroAmount.selector);
        vault.mint(0, alice);

        _freeze(avs, operator1, address(weth), 0.1e18);
        assertEq(vault.maxDeposit(alice), 0);
        assertEq(vault.maxMint(alice), 0);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.OperatorUnderCase.selector, operator1));
        vault.deposit(1e18, alice);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.OperatorUnderCase.selector, operator1));
        vault.mint(1e18, alice);

        vault.pauseEntry(0);
        vm.expectRevert(EntryPaused.selector);
        vault.deposit(1e18, alice);
    }

    // ── ERC-7540 out ──────────────────────────────────────────────────────────────────────────────────────────

    function test_Redeem_ThroughABatch() public {
        uint256 shares = _deposit(alice, 10e18);
        vm.prank(alice);
        uint256 id = vault.requestRedeem(shares / 2, alice, alice);

        assertEq(id, 0);
        assertEq(vault.pendingRedeemRequest(id, alice), shares / 2);
        assertEq(vault.maxRedeem(alice), 0);
        vm.expectRevert(abi.encodeWithSelector(ILiquidRestakingVault.BatchNotReady.selector, id, 10e18, 0));
        vault.settleBatch(id);

        skip(EPOCH);
        uint256 priceBefore = vault.convertToAssets(1e24);
        uint256 settled = vault.settleBatch(id);
        assertApproxEqAbs(settled, 5e18, 1);
        assertEq(vault.claimableRedeemRequest(id, alice), shares / 2);
        assertEq(vault.maxWithdraw(alice), settled);
        assertApproxEqAbs(vault.convertToAssets(1e24), priceBefore, 1);

        vm.startPrank(alice);
        uint256 assets = vault.redeem(shares / 4, bob, alice);
        assertEq(weth.balanceOf(bob), assets);
        assertEq(vault.withdraw(settled - assets, alice, alice), shares / 4);
        vm.stopPrank();
        assertEq(vault.reservedAssets(), 0);
        assertEq(vault.maxRedeem(alice), 0);
        assertEq(weth.balanceOf(address(vault)), vault.freeIdle());
    }

    /// @dev Claims over several batches of different prices, in any split, pay the sum of the batches to the wei.
    function testFuzz_Redeem_AnySplitPaysTheSameInTheEnd(uint256 split, uint256 amount, uint64 wad) public {
        amount = bound(amount, 1e12, 1e24);
        uint256 shares = _deposit(alice, amount);
        _deposit(bob, amount);
        _allocateAll();
        _request(alice, shares / 3);
        skip(EPOCH);
        _slash(operator1, uint64(bound(wad, 1, 0.5e18)));
        _request(alice, shares / 3);
        skip(EPOCH + 1 days);
        vault.forceUnstake(1);
        skip(2 * EPOCH);
        _completeAll();
        uint256 settled = vault.settleBatch(0);
        settled += vault.settleBatch(1);

        uint256 claimable = vault.maxRedeem(alice);
        assertEq(vault.maxWithdraw(alice), settled);
        split = bound(split, 1, claimable - 1);
        vm.startPrank(alice);
        uint256 paid = vault.redeem(split, alice, alice);
        paid += vault.redeem(claimable - split, alice, alice);
        vm.stopPrank();

        assertEq(paid, settled);
        assertEq(vault.reservedAssets(), 0);
    }

    function testFuzz_Withdraw_TakesSharesRoundedUp(uint256 part) public {
        uint256 shares = _deposit(alice, 10e18 + 7);
        _request(alice, shares);
        skip(EPOCH);
        uint256 settled = vault.settleBatch(0);
        part = bound(part, 1, settled - 1);

        vm.startPrank(alice);
        uint256 taken = vault.withdraw(part, alice, alice);
        assertGe(taken * settled, part * shares);
        vault.withdraw(settled - part, alice, alice);
        vm.stopPrank();
        assertEq(weth.balanceOf(alice), settled);
    }

    function test_Redeem_ByAnOperatorOfTheController() public {
        uint256 shares = _deposit(alice, 10e18);
        vm.prank(alice);
        vault.setOperator(bob, true);
        vm.prank(bob);
        vault.requestRedeem(shares, alice, alice);
        skip(EPOCH);
        vault.settleBatch(0);

        vm.prank(carol);
        vm.expectRevert(abi.encodeWithSelector(ILiquidRestakingVault.NotController.selector, alice, carol));
        vault.redeem(shares, carol, alice);
        vm.prank(bob);
        vault.redeem(shares, alice, alice);
        assertApproxEqAbs(weth.balanceOf(alice), 10e18, 1);
        assertTrue(vault.isOperator(alice, bob));
    }

    function test_RevertWhen_RedeemPreviewedOrTooMuch() public {
        uint256 shares = _deposit(alice, 10e18);
        vm.expectRevert(ILiquidRestakingVault.PreviewNotAvailable.selector);
        vault.previewRedeem(1);
        vm.expectRevert(ILiquidRestakingVault.PreviewNotAvailable.selector);
        vault.previewWithdraw(1);

        _request(alice, shares);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ILiquidRestakingVault.ExceedsClaimable.selector, 0, 5));
        vault.redeem(5, alice, alice);
        skip(EPOCH);
        uint256 settled = vault.settleBatch(0);
        vm.expectRevert(
            abi.encodeWithSelector(ILiquidRestakingVault.ExceedsClaimable.selector, settled, settled + 1)
        );
        vault.withdraw(settled + 1, alice, alice);
        vm.expectRevert(ZeroAmount.selector);
        vault.requestRedeem(0, alice, alice);
        vm.stopPrank();
    }

    // ── Around a slash ────────────────────────────────────────────────────────────────────────────────────────

    function test_Price_NeverStaleAroundASlash() public {
        _deposit(alice, 10e18);
        _deposit(bob, 10e18);
        _allocateAll();
        uint256 before = vault.totalAssets();
        uint256 caseId = _freeze(avs, operator1, address(weth), 0.5e18);

        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.OperatorUnderCase.selector, operator1));
        vault.instantRedeem(1e24, 0);
        vm.stopPrank();

        skip(SLASH_DELAY);
        (uint256 staked,) = vault.valueAt(operator1);
        _execute(caseId);
        assertEq(vault.totalAssets(), before - staked / 4);
        assertFalse(vault.hasOpenCase());
    }

    /// @dev Who waits in a batch bears the slash like who stays.
    function test_Slash_HitsEscrowedSharesAlike() public {
        uint256 shares = _deposit(alice, 10e18);
        _deposit(bob, 10e18);
        _allocateAll();
        _request(alice, shares);
        _slash(operator1, 0.5e18);
        skip(EPOCH + 1 days);
        vault.forceUnstake(0);
        skip(2 * EPOCH);
        _completeAll();

        uint256 settled = vault.settleBatch(0);

        assertApproxEqAbs(settled, vault.convertToAssets(vault.balanceOf(bob)), 2);
        assertLt(settled, 10e18);
    }

    // ── Exits ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The curator does nothing at all: anybody brings the redeemer out.
    function test_Exit_WorksWithACuratorWhoDoesNothing() public {
        uint256 shares = _deposit(alice, 10e18);
        _deposit(bob, 10e18);
        _allocateAll();
        _request(alice, shares);

        uint256 from = pool.genesis() + EPOCH + 1 days;
        vm.expectRevert(abi.encodeWithSelector(ILiquidRestakingVault.UnstakeTooEarly.selector, from));
        vault.forceUnstake(0);
        vm.warp(from);
        vm.prank(keeper);
        vault.forceUnstake(0);
        vm.expectRevert(abi.encodeWithSelector(ILiquidRestakingVault.NothingToUnstake.selector, 0));
        vault.forceUnstake(0);

        skip(2 * EPOCH);
        _completeAll();
        vm.prank(keeper);
        vault.settleBatch(0);
        vm.prank(alice);
        vault.redeem(shares, alice, alice);
        assertApproxEqAbs(weth.balanceOf(alice), 10e18, 2);
    }

    /// @dev Colluding services keep a case open for ever: the batch settles all the same, without what is promised.
    function test_Exit_UnderEndlessCases() public {
        uint256 shares = _deposit(alice, 10e18);
        _deposit(bob, 10e18);
        _allocateAll();
        _request(alice, shares);
        vm.warp(pool.genesis() + EPOCH + 1 days);
        vault.forceUnstake(0);
        vm.warp(pool.genesis() + 3 * EPOCH);
        _completeAll();

        // From here a case is open at every moment at which the batch could settle.
        uint256 end = pool.genesis() + 2 * EPOCH + 14 days;
        uint256 caseId = _freeze(avs, operator1, address(weth), 1);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.OperatorUnderCase.selector, operator1));
        vault.settleBatch(0);
        skip(SLASH_DELAY);
        while (block.timestamp < end) {
            _execute(caseId);
            caseId = _freeze(avs, operator1, address(weth), 1);
            skip(SLASH_DELAY);
        }

        uint256 settled = vault.settleBatch(0);
        assertTrue(vault.hasOpenCase());
        (uint256 staked, uint256 queued) = vault.valueAt(operator1);
        // Half of the stake under case is promised, and half of the shares leave.
        uint256 whole = vault.totalAssets() + settled;
        assertApproxEqAbs(settled, (whole - (staked + queued) / 2) / 2, 1e6);

        uint256 pending = vault.balanceOf(bob);
        assertGe(vault.convertToAssets(pending), 10e18 - 1e6);
        vm.prank(alice);
        vault.redeem(shares, alice, alice);
        assertEq(weth.balanceOf(alice), settled);
    }

    function test_Exit_SharesCanBeTakenBackWhileACaseHoldsThemUp() public {
        uint256 shares = _deposit(alice, 10e18);
        _allocateAll();
        _request(alice, shares);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(ILiquidRestakingVault.NotCancellable.selector, 0));
        vault.cancelRedeem(0);

        _freeze(avs, operator1, address(weth), 0.1e18);
        vm.prank(alice);
        assertEq(vault.cancelRedeem(0), shares);

        assertEq(vault.balanceOf(alice), shares);
        assertEq(vault.batch(0).shares, 0);
        _request(alice, shares);
        assertEq(vault.pendingRedeemRequest(0, alice), shares);
    }

    function test_Batches_SettleInOrder() public {
        uint256 shares = _deposit(alice, 10e18);
        _request(alice, shares / 2);
        skip(EPOCH);
        _request(alice, shares / 4);
        skip(EPOCH);

        vm.expectRevert(abi.encodeWithSelector(ILiquidRestakingVault.BatchNotReady.selector, 1, 10e18, 0));
        vault.settleBatch(1);
        vault.settleBatch(0);
        (bool exists, uint256 next) = vault.nextBatch();
        assertTrue(exists);
        assertEq(next, 1);
        vault.settleBatch(1);
        (exists,) = vault.nextBatch();
        assertFalse(exists);
    }

    // ── Instant redemption ────────────────────────────────────────────────────────────────────────────────────

    /// @dev fee = 0.3 % * (1 + 9 * (1 - x)), x = idle / target with idle the mean of before and after.
    function test_InstantRedeem_FeeGrowsAsIdleShrinks() public {
        _deposit(alice, 1000e18);
        _allocateShare(9800);
        // Idle 20, target 5 % of 1,000 = 50. Taking 10 leaves a mean of 15: x = 0.3.
        (uint256 assets, uint256 fee) = vault.previewInstantRedeem(10e24);
        assertApproxEqAbs(fee, 10e18 * uint256(30) * 73 / 10 / 1e4, 1e6);

        vm.prank(alice);
        assertEq(vault.instantRedeem(10e24, assets), assets);
        assertEq(weth.balanceOf(alice), assets);
        // The fee stays with those who stay.
        assertGt(vault.convertToAssets(1e24), 1e18);
    }

    function test_RevertWhen_InstantRedeemHasNoIdleOrSlips() public {
        _deposit(alice, 100e18);
        _allocateShare(9800);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IRestakingPortfolio.InsufficientIdle.selector, 2e18, 3e18));
        vault.instantRedeem(3e24, 0);
        (uint256 assets,) = vault.previewInstantRedeem(1e24);
        vm.expectRevert(abi.encodeWithSelector(SlippageExceeded.selector, assets, assets + 1));
        vault.instantRedeem(1e24, assets + 1);
        vm.expectRevert(ZeroAmount.selector);
        vault.instantRedeem(0, 0);
        vm.stopPrank();

        vault.setVaultFees(1000, 30, 0, curator);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IRestakingPortfolio.InsufficientIdle.selector, 2e18, 1e18));
        vault.instantRedeem(1e24, 0);
    }

    /// @dev Idle assets that past batches need are neither restaked nor redeemed past them.
    function test_Idle_OfWaitingBatchesIsClosed() public {
        uint256 shares = _deposit(alice, 10e18);
        _deposit(bob, 10e18);
        vm.prank(curator);
        vault.setTarget(operator1, 5000, new address[](0));
        _request(alice, shares);
        skip(EPOCH);

        assertApproxEqAbs(vault.availableIdle(), 10e18, 1);
        uint256 available = vault.availableIdle();
        vm.prank(curator);
        vm.expectRevert(
            abi.encodeWithSelector(IRestakingPortfolio.InsufficientIdle.selector, available, available + 1)
        );
        vault.allocate(operator1, available + 1);
    }

    // ── The curator ───────────────────────────────────────────────────────────────────────────────────────────

    function test_Curator_CapsByValueAndWeight() public {
        _deposit(alice, 100e18);
        vault.setCaps(3000, 2500);
        vm.startPrank(curator);
        vm.expectRevert(abi.encodeWithSelector(IRestakingPortfolio.OperatorNotTargeted.selector, operator1));
        vault.allocate(operator1, 1e18);
        vm.expectRevert(
            abi.encodeWithSelector(IRestakingPortfolio.OperatorConcentration.selector, operator1, 3001, 3000)
        );
        vault.setTarget(operator1, 3001, new address[](0));

        vault.setTarget(operator1, 3000, new address[](0));
        vm.expectRevert(
            abi.encodeWithSelector(IRestakingPortfolio.OperatorConcentration.selector, operator1, 3100, 3000)
        );
        vault.allocate(operator1, 31e18);
        vault.allocate(operator1, 30e18);
        vm.stopPrank();
        assertEq(vault.freeIdle(), 70e18);
    }

    function test_Curator_ServicesAreNamedWholeAndCapped() public {
        _deposit(alice, 100e18);
        vault.setCaps(6000, 2500);
        _allocate(operator1, avs, address(weth), 0.5e18);
        _allocate(operator2, avs, address(weth), 0.5e18);
        address[] memory named = new address[](1);
        named[0] = avs;

        vm.startPrank(curator);
        vm.expectRevert(
            abi.encodeWithSelector(IRestakingPortfolio.AvsListIncomplete.selector, operator1, 0, 0.5e18)
        );
        vault.setTarget(operator1, 3000, new address[](0));
        address[] memory twice = new address[](2);
        (twice[0], twice[1]) = (avs, avs);
        vm.expectRevert(abi.encodeWithSelector(IRestakingPortfolio.DuplicateService.selector, avs));
        vault.setTarget(operator1, 3000, twice);
        vm.expectRevert(abi.encodeWithSelector(IRestakingPortfolio.TooManyServices.selector, 9, 8));
        vault.setTarget(operator1, 3000, new address[](9));

        vault.setTarget(operator1, 3000, named);
        vm.expectRevert(
            abi.encodeWithSelector(IRestakingPortfolio.AvsConcentration.selector, avs, 2600, 2500)
        );
        vault.setTarget(operator2, 2200, named);
        vault.setTarget(operator2, 2000, named);

        // Half of 50 may be taken by the service: the cap. One more of either operator is too much.
        vault.allocate(operator1, 30e18);
        vault.allocate(operator2, 20e18);
        vm.expectRevert(
            abi.encodeWithSelector(IRestakingPortfolio.AvsConcentration.selector, avs, 2550, 2500)
        );
        vault.allocate(operator2, 1e18);
        vm.stopPrank();

        // A new promise to a service that was not named stops allocation until it is.
        address other = _newService();
        vm.prank(operator2);
        slasher.optIntoSlashing(other);
        _allocate(operator2, other, address(weth), 0.1e18);
        vm.prank(curator);
        vm.expectRevert(
            abi.encodeWithSelector(IRestakingPortfolio.AvsListIncomplete.selector, operator2, 0.5e18, 0.6e18)
        );
        vault.allocate(operator2, 1);
    }

    function test_Curator_WeightsAndOperatorsAreBounded() public {
        vault.setCaps(10_000, 10_000);
        vm.startPrank(curator);
        vault.setTarget(operator1, 6000, new address[](0));
        vm.expectRevert(abi.encodeWithSelector(IRestakingPortfolio.WeightsAboveWhole.selector, 11_000));
        vault.setTarget(operator2, 5000, new address[](0));
        vault.setTarget(operator1, 0, new address[](0));
        assertEq(vault.vaultOperators().length, 0);

        for (uint160 i = 1; i <= 16; ++i) {
            vault.setTarget(address(i), 1, new address[](0));
        }
        vm.expectRevert(abi.encodeWithSelector(IRestakingPortfolio.TooManyVaultOperators.selector, 16));
        vault.setTarget(address(17), 1, new address[](0));
        vm.stopPrank();
    }

    function test_Curator_NeverMoreThanSixClaims() public {
        _deposit(alice, 100e18);
        _allocateAll();
        for (uint256 i; i < 9; ++i) {
            vm.prank(curator);
            vault.deallocate(operator1, 1e18);
            assertLe(vault.openClaims(operator1).length, 6);
            skip(EPOCH);
        }
        assertEq(vault.freeIdle(), 3e18);
        vm.expectRevert(abi.encodeWithSelector(IRestakingPortfolio.UnknownClaim.selector, operator1, 99, 0));
        vault.completeUnstake(operator1, 99, 0);
    }

    function test_Fee_OnlyOnGainsAboveTheHighWaterMark() public {
        _deposit(alice, 1000e18);
        _allocateShare(9800);
        vm.prank(alice);
        vault.instantRedeem(10e24, 0);
        uint256 gain = vault.totalAssets() - 990e18;

        _deposit(bob, 1e18);

        // A tenth of what the fee of the instant redemption has left with the others.
        assertApproxEqRel(vault.convertToAssets(vault.balanceOf(curator)), gain / 10, 1e12);
        (,,,, uint256 mark) = vault.vaultFees();
        assertApproxEqAbs(mark, vault.convertToAssets(1e24), 10);
        uint256 held = vault.balanceOf(curator);
        _slash(operator1, 0.1e18);
        _deposit(bob, 1e18);
        assertEq(vault.balanceOf(curator), held);
    }

    function test_RevertWhen_ParametersOutOfRange() public {
        bytes4 selector = IRestakingPortfolio.VaultParameterOutOfRange.selector;
        vm.expectRevert(abi.encodeWithSelector(selector, 0, 1, 10_000));
        vault.setCaps(0, 1);
        vm.expectRevert(abi.encodeWithSelector(selector, 10_001, 1, 10_000));
        vault.setCaps(1, 10_001);
        vm.expectRevert(abi.encodeWithSelector(selector, 2001, 0, 2000));
        vault.setVaultFees(2001, 0, 0, curator);
        vm.expectRevert(abi.encodeWithSelector(selector, 501, 0, 500));
        vault.setVaultFees(0, 501, 0, curator);
        vm.expectRevert(abi.encodeWithSelector(selector, 5001, 0, 5000));
        vault.setVaultFees(0, 0, 5001, curator);
    }

    // ── Invariants ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Invariant 12 over random calls: nobody's request, settlement, allocation or exit lowers the price of those
    ///      who stay, none of them makes assets out of nothing, and the books match the balance.
    ///      Without a performance fee, which takes its part of a gain at the next deposit or settlement.
    function testFuzz_Vault_NobodyPaysForAnothersCalls(uint256[24] memory seeds) public {
        vault.setVaultFees(0, 30, 500, curator);
        _deposit(alice, 1000e18);
        _deposit(bob, 1000e18);
        _allocateShare(9000);
        for (uint256 i; i < seeds.length; ++i) {
            uint256 assetsBefore = vault.totalAssets();
            uint256 priceBefore = vault.convertToAssets(1e24);
            uint256 kind = seeds[i] % 8;
            _act(kind, seeds[i] >> 8);

            assertGe(vault.convertToAssets(1e24) + 1, priceBefore, "the price fell");
            if (kind != 0) assertLe(vault.totalAssets(), assetsBefore, "assets out of nothing");
            assertEq(weth.balanceOf(address(vault)), vault.freeIdle() + vault.reservedAssets());
            assertLe(vault.balanceOf(address(vault)), vault.totalSupply());
        }
    }

    function _act(uint256 kind, uint256 seed) private {
        address who = seed % 2 == 0 ? alice : bob;
        uint256 held = vault.balanceOf(who);
        (bool exists, uint256 next) = vault.nextBatch();
        if (kind == 0) _deposit(who, bound(seed, 1e6, 1e21));
        if (kind == 1 && held > 1e6) _request(who, bound(seed, 1, held / 4));
        if (kind == 2) skip(bound(seed, 1 hours, EPOCH));
        if (kind == 3 && exists) try vault.forceUnstake(next) {} catch {}
        if (kind == 4) _completeWhatHasMatured();
        if (kind == 5 && exists) try vault.settleBatch(next) {} catch {}
        if (kind == 6 && held > 1e12) {
            vm.prank(who);
            try vault.instantRedeem(bound(seed, 1e6, held / 50), 0) {} catch {}
        }
        uint256 claimable = vault.maxRedeem(who);
        if (kind == 7 && claimable != 0) {
            vm.prank(who);
            vault.redeem(bound(seed, 1, claimable), who, who);
        }
    }

    function _completeWhatHasMatured() private {
        address[] memory operators = vault.vaultOperators();
        for (uint256 i; i < operators.length; ++i) {
            IRestakingPortfolio.OpenClaim[] memory claims = vault.openClaims(operators[i]);
            for (uint256 j; j < claims.length; ++j) {
                if (pool.currentEpoch() < claims[j].epoch + 2) continue;
                vault.completeUnstake(operators[i], claims[j].epoch, claims[j].generation);
            }
        }
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _deposit(address staker, uint256 assets) private returns (uint256) {
        _fund(weth, staker, assets, address(vault));
        vm.prank(staker);
        return vault.deposit(assets, staker);
    }

    function _request(address staker, uint256 shares) private returns (uint256) {
        vm.prank(staker);
        return vault.requestRedeem(shares, staker, staker);
    }

    /// @dev Both operators promise a half to the service and hold all of the vault in equal parts.
    function _allocateAll() private {
        _allocateShare(10_000);
    }

    function _allocateShare(uint256 bps) private {
        _allocate(operator1, avs, address(weth), 0.5e18);
        _allocate(operator2, avs, address(weth), 0.5e18);
        address[] memory named = new address[](1);
        named[0] = avs;
        uint256 half = vault.freeIdle() * bps / 2e4;
        vm.startPrank(curator);
        vault.setTarget(operator1, 5000, named);
        vault.setTarget(operator2, 5000, named);
        vault.allocate(operator1, half);
        vault.allocate(operator2, half);
        vm.stopPrank();
    }

    function _slash(address operator, uint64 wad) private {
        uint256 caseId = _freeze(avs, operator, address(weth), wad);
        skip(SLASH_DELAY);
        _execute(caseId);
    }

    function _completeAll() private {
        address[] memory operators = vault.vaultOperators();
        for (uint256 i; i < operators.length; ++i) {
            IRestakingPortfolio.OpenClaim[] memory claims = vault.openClaims(operators[i]);
            for (uint256 j; j < claims.length; ++j) {
                vault.completeUnstake(operators[i], claims[j].epoch, claims[j].generation);
            }
        }
    }
}
