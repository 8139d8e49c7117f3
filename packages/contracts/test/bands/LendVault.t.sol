// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {ERC4626} from "solady/tokens/ERC4626.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";

import {LendVault} from "../../src/bands/LendVault.sol";
import {ILendVault} from "../../src/bands/interfaces/ILendVault.sol";
import {BandSlots} from "../../src/bands/libraries/BandSlots.sol";
import {BandsAccess} from "../../src/bands/libraries/BandsAccess.sol";
import {EntryPaused, ZeroAddress} from "../../src/common/Errors.sol";
import {BaseTest} from "../utils/Base.t.sol";
import {HookedToken} from "../utils/TestToken.sol";

/// @dev The books of the vault by themselves: the test stands in the place of the factory and of the market.
contract LendVaultTest is BaseTest {
    LendVault private vault;
    uint256 public totalDebt;
    uint256 public pendingAdminFees;
    uint256 private rate = 3_170_979_198; // 10 % a year
    bool public isLocked;

    function setUp() public override {
        super.setUp();
        vault = new LendVault(address(usdc), "Lent USDC", "lUSDC", address(manager), address(this));
        BandsAccess.allowLendVault(manager, address(vault));
        vault.bindMarket(address(this));
    }

    /// @dev The market's settings and its raw slots, as far as the vault reads them.
    function settings()
        external
        pure
        returns (uint256, uint256, uint256, uint256, uint256, uint256, uint256 adminShare, uint256)
    {
        adminShare = 0.1e18;
    }

    function extsload(bytes32[] calldata) external view returns (bytes32[] memory values) {
        values = new bytes32[](1);
        values[0] =
            bytes32(BandSlots.packRate(BandSlots.Rate({mul: 1e18, rate: rate, time: block.timestamp})));
    }

    // ── Lending ────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_Deposit_ComesBackInFull(uint256 assets) public {
        assets = bound(assets, 1, 1e30);

        uint256 shares = _deposit(alice, assets);
        assertEq(shares, assets * 1e6);
        assertEq(vault.decimals(), 12);
        vm.prank(alice);
        assertEq(vault.redeem(shares, alice, alice), assets);
    }

    function test_TotalAssets_InterestRaisesTheShare() public {
        uint256 shares = _deposit(alice, 1000e6);
        _lend(bob, 800e6);
        assertEq(vault.totalAssets(), 1000e6);

        totalDebt = 900e6;
        pendingAdminFees = 10e6;
        assertEq(vault.totalAssets(), 1090e6);
        assertApproxEqAbs(vault.previewRedeem(shares), 1090e6, 1);
    }

    /// @dev Bad debt leaves the market's debt.
    function test_TotalAssets_BadDebtIsDeductedAtOnce() public {
        _deposit(alice, 1000e6);
        _lend(bob, 1000e6);
        totalDebt = 700e6;
        assertEq(vault.totalAssets(), 700e6);

        (totalDebt, pendingAdminFees) = (0, 1);
        assertEq(vault.totalAssets(), 0);
    }

    function test_Withdraw_IsLimitedToWhatLiesIdle() public {
        _deposit(alice, 1000e6);
        _lend(bob, 800e6);

        assertEq(vault.maxWithdraw(alice), 200e6);
        assertEq(vault.maxRedeem(alice), 200e12);
        vm.startPrank(alice);
        vm.expectRevert(ERC4626.WithdrawMoreThanMax.selector);
        vault.withdraw(200e6 + 1, alice, alice);
        vault.withdraw(200e6, alice, alice);
        assertEq(vault.idle(), 0);
    }

    function test_Deposit_IsLimitedByTheCap() public {
        vm.expectEmit(address(vault));
        emit ILendVault.DepositCapSet(1000e6);
        vault.setDepositCap(1000e6);
        _deposit(alice, 900e6);

        assertEq(vault.maxDeposit(bob), 100e6);
        assertEq(vault.maxMint(bob), 100e12);
        vm.prank(bob);
        vm.expectRevert(ERC4626.DepositMoreThanMax.selector);
        vault.deposit(100e6 + 1, bob);
        vault.setDepositCap(1);
        assertEq(vault.maxDeposit(bob), 0);
    }

    function test_Pause_BlocksDepositsOnly() public {
        uint256 shares = _deposit(alice, 10e6);
        vault.pauseEntry(vault.DEPOSIT_ENTRY());

        assertEq(vault.maxDeposit(alice), 0);
        vm.startPrank(alice);
        vm.expectRevert(EntryPaused.selector);
        vault.deposit(1, alice);
        vm.expectRevert(EntryPaused.selector);
        vault.mint(1, alice);
        vault.withdraw(4e6, alice, alice);
        vault.redeem(shares / 2, alice, alice);
        vm.stopPrank();
    }

    function test_Attack_NobodyGetsInOrOutDuringACallback() public {
        _deposit(alice, 10e6);
        isLocked = true;

        assertEq(vault.maxDeposit(alice), 0);
        assertEq(vault.maxMint(alice), 0);
        assertEq(vault.maxWithdraw(alice), 0);
        assertEq(vault.maxRedeem(alice), 0);
        vm.startPrank(alice);
        vm.expectRevert(ReentrancyGuardTransient.Reentrancy.selector);
        vault.deposit(1, alice);
        vm.expectRevert(ReentrancyGuardTransient.Reentrancy.selector);
        vault.mint(1, alice);
        vm.expectRevert(ReentrancyGuardTransient.Reentrancy.selector);
        vault.withdraw(1, alice, alice);
        vm.expectRevert(ReentrancyGuardTransient.Reentrancy.selector);
        vault.redeem(1, alice, alice);
    }

    /// @dev A token that calls its sender before it moves, as ERC-777 does.
    function test_Attack_TokenHookCannotReenter() public {
        HookedToken hooked = new HookedToken();
        vault = new LendVault(address(hooked), "Lent", "LENT", address(manager), address(this));
        vault.bindMarket(address(this));
        _fund(hooked, alice, 10e18, address(vault));
        hooked.arm(address(vault), abi.encodeCall(vault.redeem, (0, alice, alice)));

        vm.prank(alice);
        vault.deposit(10e18, alice);

        assertEq(hooked.refusal(), ReentrancyGuardTransient.Reentrancy.selector);
    }

    function testFuzz_Attack_FirstDepositorCannotInflateTheShare(uint256 donation) public {
        donation = bound(donation, 1e6, 1e18);
        uint256 attackerShares = _deposit(bob, 1);
        usdc.mint(address(vault), donation);

        uint256 victimShares = _deposit(alice, 10e6);

        // One million shares of the attacker stand beside a million virtual ones: a share is worth (donation
        // + 2) / 2e6, the most that the victim loses to rounding, and half of the donation is gone for good.
        uint256 sharePrice = (donation + 2) / 2e6 + 1;
        assertGe(vault.previewRedeem(victimShares) + sharePrice + 1, 10e6);
        assertLe(vault.previewRedeem(attackerShares), (donation + 2) / 2 + sharePrice / 2 + 1);
    }

    function testFuzz_Attack_DonationNeverLowersAnyShare(uint256 donation) public {
        donation = bound(donation, 1, 1e24);
        uint256 shares = _deposit(alice, 1000e6);
        uint256 before = vault.previewRedeem(shares);

        usdc.mint(address(vault), donation);

        assertGe(vault.previewRedeem(shares), before);
    }

    // ── Market ─────────────────────────────────────────────────────────────────────────────────────────────

    function test_Lend_SendsIdleFunds() public {
        _deposit(alice, 1000e6);

        vm.expectEmit(address(vault));
        emit ILendVault.Lent(bob, 600e6);
        vault.lend(bob, 600e6);
        vm.expectEmit(address(vault));
        emit ILendVault.LendFeesPaid(keeper, 400e6);
        vault.payFees(keeper, 400e6);

        assertEq(usdc.balanceOf(bob), 600e6);
        assertEq(usdc.balanceOf(keeper), 400e6);
    }

    function test_RevertWhen_IdleFundsAreTooLow() public {
        _deposit(alice, 10e6);

        vm.expectRevert(abi.encodeWithSelector(ILendVault.IdleFundsTooLow.selector, 10e6 + 1, 10e6));
        vault.lend(bob, 10e6 + 1);
        vm.expectRevert(abi.encodeWithSelector(ILendVault.IdleFundsTooLow.selector, 10e6 + 1, 10e6));
        vault.payFees(bob, 10e6 + 1);
    }

    function test_RevertWhen_StrangerTakesFunds() public {
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(ILendVault.NotVaultMarket.selector, bob));
        vault.lend(bob, 0);
        vm.expectRevert(abi.encodeWithSelector(ILendVault.NotVaultMarket.selector, bob));
        vault.payFees(bob, 0);
        vm.expectRevert(abi.encodeWithSelector(ILendVault.NotMarketFactory.selector, bob));
        vault.bindMarket(bob);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, bob));
        vault.setDepositCap(0);
    }

    function test_RevertWhen_MarketIsBoundTwice() public {
        vm.expectRevert(abi.encodeWithSelector(ILendVault.MarketAlreadyBound.selector, address(this)));
        vault.bindMarket(alice);
    }

    function test_Unbound_TakesNoDepositsAndShowsNoRates() public {
        LendVault fresh = new LendVault(address(usdc), "Lent USDC", "lUSDC", address(manager), address(this));

        assertEq(fresh.maxDeposit(alice), 0);
        assertEq(fresh.totalAssets(), 0);
        assertEq(fresh.utilisation(), 0);
        assertEq(fresh.borrowApr(), 0);
        assertEq(fresh.lendApr(), 0);
        vm.expectRevert(ZeroAddress.selector);
        new LendVault(address(usdc), "Lent USDC", "lUSDC", address(manager), address(0));
    }

    // ── Rates ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_LendApr_IsBorrowAprTimesUtilisationLessTheProtocolsShare() public {
        _deposit(alice, 1000e6);
        assertEq(vault.lendApr(), 0);
        _lend(bob, 500e6);

        assertEq(vault.utilisation(), 0.5e18);
        assertEq(vault.borrowApr(), rate * 365 days);
        assertEq(vault.lendApr(), rate * 365 days * 45 / 100); // 0.5 · 0.9
    }

    // ── Helpers ────────────────────────────────────────────────────────────────────────────────────────────

    function _deposit(address account, uint256 assets) private returns (uint256 shares) {
        _fund(usdc, account, assets, address(vault));
        vm.prank(account);
        shares = vault.deposit(assets, account);
    }

    function _lend(address to, uint256 amount) private {
        totalDebt += amount;
        vault.lend(to, amount);
    }
}
