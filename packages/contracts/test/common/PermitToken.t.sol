// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ERC20} from "solady/tokens/ERC20.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {DeadlinePassed, InvalidSignature, UnsupportedToken} from "../../src/common/Errors.sol";
import {IPermitToken} from "../../src/common/interfaces/IPermitToken.sol";
import {TokenGuard} from "../../src/common/libraries/TokenGuard.sol";
import {BaseTest} from "../utils/Base.t.sol";
import {FeeOnTransferToken, TestToken} from "../utils/TestToken.sol";

/// @dev An account whose signatures are what it approved beforehand.
contract ContractAccount is IERC1271 {
    mapping(bytes32 hash => bool isApproved) private _approved;

    function approveHash(bytes32 hash) external {
        _approved[hash] = true;
    }

    function isValidSignature(bytes32 hash, bytes calldata) external view returns (bytes4) {
        return _approved[hash] ? IERC1271.isValidSignature.selector : bytes4(0xffffffff);
    }
}

/// @dev Calls the library in a frame of its own.
contract TokenPuller {
    function pull(address token, address from, uint256 amount) external {
        TokenGuard.pullExact(token, from, amount);
    }

    function decimalsOf(address token) external view returns (uint256) {
        return TokenGuard.decimalsOf(token);
    }

    function wadScaleOf(address token) external view returns (uint256) {
        return TokenGuard.wadScaleOf(token);
    }
}

contract PermitTokenTest is BaseTest {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    address private signer;
    uint256 private signerKey;

    function setUp() public override {
        super.setUp();
        (signer, signerKey) = makeAddrAndKey("signer");
    }

    // ── Metadata ───────────────────────────────────────────────────────────────────────────────────────────

    function test_Metadata_IsThatOfTheConstructor() public view {
        assertEq(weth.name(), "Wrapped Ether");
        assertEq(weth.symbol(), "WETH");
        assertEq(
            weth.DOMAIN_SEPARATOR(),
            keccak256(
                abi.encode(
                    keccak256(
                        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                    ),
                    keccak256("Wrapped Ether"),
                    keccak256("1"),
                    block.chainid,
                    address(weth)
                )
            )
        );
    }

    function test_RevertWhen_NameIsEmptyOrTooLong() public {
        string memory long = "thirty-two bytes are one too many";
        vm.expectRevert(abi.encodeWithSelector(IPermitToken.UnsupportedName.selector, ""));
        new TestToken("", "X", 18);
        vm.expectRevert(abi.encodeWithSelector(IPermitToken.UnsupportedName.selector, long));
        new TestToken("X", long, 18);
    }

    function test_Allowance_Permit2GetsNoneByItself() public view {
        assertEq(weth.allowance(alice, 0x000000000022D473030F116dDEE9F6B43aC78BA3), 0);
    }

    // ── Permits ────────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_Permit_SetsTheAllowance(uint256 value, uint40 wait) public {
        uint256 deadline = block.timestamp + wait;
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(signerKey, _digest(signer, bob, value, 0, deadline));

        vm.expectEmit(address(weth));
        emit ERC20.Approval(signer, bob, value);
        weth.permit(signer, bob, value, deadline, v, r, s);

        assertEq(weth.allowance(signer, bob), value);
        assertEq(weth.nonces(signer), 1);
    }

    function test_Permit_ContractAccountMaySign() public {
        ContractAccount account = new ContractAccount();
        account.approveHash(_digest(address(account), bob, 5, 0, block.timestamp));
        account.approveHash(_digest(address(account), bob, 6, 1, block.timestamp));

        weth.permit(address(account), bob, 5, block.timestamp, 27, bytes32(0), bytes32(0));
        assertEq(weth.allowance(address(account), bob), 5);
        weth.permit(address(account), bob, 6, block.timestamp, "any form");
        assertEq(weth.allowance(address(account), bob), 6);
    }

    function test_Permit_KeyOfAnAccountWithCodeStillSigns() public {
        vm.etch(signer, hex"ef0100000000000000000000000000000000000000dead");
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(signerKey, _digest(signer, bob, 5, 0, block.timestamp));

        weth.permit(signer, bob, 5, block.timestamp, v, r, s);

        assertEq(weth.allowance(signer, bob), 5);
    }

    function test_RevertWhen_PermitIsReplayed() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(signerKey, _digest(signer, bob, 5, 0, block.timestamp));
        weth.permit(signer, bob, 5, block.timestamp, v, r, s);

        vm.expectRevert(InvalidSignature.selector);
        weth.permit(signer, bob, 5, block.timestamp, v, r, s);
    }

    function test_RevertWhen_PermitIsLate() public {
        uint256 deadline = block.timestamp - 1;
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(signerKey, _digest(signer, bob, 5, 0, deadline));

        vm.expectRevert(abi.encodeWithSelector(DeadlinePassed.selector, deadline));
        weth.permit(signer, bob, 5, deadline, v, r, s);
    }

    function test_RevertWhen_AnotherSigned() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(signerKey, _digest(alice, bob, 5, 0, block.timestamp));

        vm.expectRevert(InvalidSignature.selector);
        weth.permit(alice, bob, 5, block.timestamp, v, r, s);
    }

    function test_RevertWhen_OwnerIsZero() public {
        vm.expectRevert(InvalidSignature.selector);
        weth.permit(address(0), bob, 5, block.timestamp, 0, bytes32(0), bytes32(0));
    }

    // ── TokenGuard ─────────────────────────────────────────────────────────────────────────────────────────

    function testFuzz_PullExact_MovesTheAmount(uint256 amount) public {
        TokenPuller puller = new TokenPuller();
        _fund(usdc, alice, amount, address(puller));

        puller.pull(address(usdc), alice, amount);

        assertEq(usdc.balanceOf(address(puller)), amount);
    }

    function test_RevertWhen_TokenTakesAFee() public {
        TokenPuller puller = new TokenPuller();
        FeeOnTransferToken token = new FeeOnTransferToken();
        _fund(token, alice, 100, address(puller));

        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(token)));
        puller.pull(address(token), alice, 100);
    }

    function test_RevertWhen_PullIsNotAllowed() public {
        TokenPuller puller = new TokenPuller();
        weth.mint(alice, 1);

        vm.expectRevert(SafeTransferLib.TransferFromFailed.selector);
        puller.pull(address(weth), alice, 1);
    }

    function testFuzz_WadScale_ReachesEighteenDecimals(uint8 decimals) public {
        decimals = uint8(bound(decimals, 0, 18));
        TokenPuller puller = new TokenPuller();
        TestToken token = new TestToken("Token", "T", decimals);

        assertEq(puller.decimalsOf(address(token)), decimals);
        assertEq(puller.wadScaleOf(address(token)) * 10 ** decimals, 1e18);
    }

    function testFuzz_RevertWhen_DecimalsAreTooMany(uint8 decimals) public {
        decimals = uint8(bound(decimals, 19, 255));
        TokenPuller puller = new TokenPuller();
        TestToken token = new TestToken("Token", "T", decimals);

        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(token)));
        puller.decimalsOf(address(token));
    }

    function test_RevertWhen_TokenNamesNoDecimals() public {
        TokenPuller puller = new TokenPuller();

        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, alice));
        puller.decimalsOf(alice);
        vm.expectRevert(abi.encodeWithSelector(UnsupportedToken.selector, address(puller)));
        puller.wadScaleOf(address(puller));
    }

    function _digest(address owner_, address spender, uint256 value, uint256 nonce, uint256 deadline)
        private
        view
        returns (bytes32)
    {
        bytes32 structHash = keccak256(abi.encode(PERMIT_TYPEHASH, owner_, spender, value, nonce, deadline));
        return keccak256(abi.encodePacked(hex"1901", weth.DOMAIN_SEPARATOR(), structHash));
    }
}
