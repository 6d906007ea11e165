package dev.jangteo.account.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What operators do about accounts. All of it is on record.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AccountAdminServiceGrpc {

  private AccountAdminServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.account.v1.AccountAdminService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.SearchAccountsRequest,
      dev.jangteo.account.v1.SearchAccountsResponse> getSearchAccountsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SearchAccounts",
      requestType = dev.jangteo.account.v1.SearchAccountsRequest.class,
      responseType = dev.jangteo.account.v1.SearchAccountsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.SearchAccountsRequest,
      dev.jangteo.account.v1.SearchAccountsResponse> getSearchAccountsMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.SearchAccountsRequest, dev.jangteo.account.v1.SearchAccountsResponse> getSearchAccountsMethod;
    if ((getSearchAccountsMethod = AccountAdminServiceGrpc.getSearchAccountsMethod) == null) {
      synchronized (AccountAdminServiceGrpc.class) {
        if ((getSearchAccountsMethod = AccountAdminServiceGrpc.getSearchAccountsMethod) == null) {
          AccountAdminServiceGrpc.getSearchAccountsMethod = getSearchAccountsMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.SearchAccountsRequest, dev.jangteo.account.v1.SearchAccountsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SearchAccounts"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.SearchAccountsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.SearchAccountsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountAdminServiceMethodDescriptorSupplier("SearchAccounts"))
              .build();
        }
      }
    }
    return getSearchAccountsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.SetAccountRolesRequest,
      dev.jangteo.account.v1.SetAccountRolesResponse> getSetAccountRolesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetAccountRoles",
      requestType = dev.jangteo.account.v1.SetAccountRolesRequest.class,
      responseType = dev.jangteo.account.v1.SetAccountRolesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.SetAccountRolesRequest,
      dev.jangteo.account.v1.SetAccountRolesResponse> getSetAccountRolesMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.SetAccountRolesRequest, dev.jangteo.account.v1.SetAccountRolesResponse> getSetAccountRolesMethod;
    if ((getSetAccountRolesMethod = AccountAdminServiceGrpc.getSetAccountRolesMethod) == null) {
      synchronized (AccountAdminServiceGrpc.class) {
        if ((getSetAccountRolesMethod = AccountAdminServiceGrpc.getSetAccountRolesMethod) == null) {
          AccountAdminServiceGrpc.getSetAccountRolesMethod = getSetAccountRolesMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.SetAccountRolesRequest, dev.jangteo.account.v1.SetAccountRolesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetAccountRoles"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.SetAccountRolesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.SetAccountRolesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountAdminServiceMethodDescriptorSupplier("SetAccountRoles"))
              .build();
        }
      }
    }
    return getSetAccountRolesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.SuspendAccountRequest,
      dev.jangteo.account.v1.SuspendAccountResponse> getSuspendAccountMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SuspendAccount",
      requestType = dev.jangteo.account.v1.SuspendAccountRequest.class,
      responseType = dev.jangteo.account.v1.SuspendAccountResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.SuspendAccountRequest,
      dev.jangteo.account.v1.SuspendAccountResponse> getSuspendAccountMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.SuspendAccountRequest, dev.jangteo.account.v1.SuspendAccountResponse> getSuspendAccountMethod;
    if ((getSuspendAccountMethod = AccountAdminServiceGrpc.getSuspendAccountMethod) == null) {
      synchronized (AccountAdminServiceGrpc.class) {
        if ((getSuspendAccountMethod = AccountAdminServiceGrpc.getSuspendAccountMethod) == null) {
          AccountAdminServiceGrpc.getSuspendAccountMethod = getSuspendAccountMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.SuspendAccountRequest, dev.jangteo.account.v1.SuspendAccountResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SuspendAccount"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.SuspendAccountRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.SuspendAccountResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountAdminServiceMethodDescriptorSupplier("SuspendAccount"))
              .build();
        }
      }
    }
    return getSuspendAccountMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.ReinstateAccountRequest,
      dev.jangteo.account.v1.ReinstateAccountResponse> getReinstateAccountMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReinstateAccount",
      requestType = dev.jangteo.account.v1.ReinstateAccountRequest.class,
      responseType = dev.jangteo.account.v1.ReinstateAccountResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.ReinstateAccountRequest,
      dev.jangteo.account.v1.ReinstateAccountResponse> getReinstateAccountMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.ReinstateAccountRequest, dev.jangteo.account.v1.ReinstateAccountResponse> getReinstateAccountMethod;
    if ((getReinstateAccountMethod = AccountAdminServiceGrpc.getReinstateAccountMethod) == null) {
      synchronized (AccountAdminServiceGrpc.class) {
        if ((getReinstateAccountMethod = AccountAdminServiceGrpc.getReinstateAccountMethod) == null) {
          AccountAdminServiceGrpc.getReinstateAccountMethod = getReinstateAccountMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.ReinstateAccountRequest, dev.jangteo.account.v1.ReinstateAccountResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReinstateAccount"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ReinstateAccountRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ReinstateAccountResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountAdminServiceMethodDescriptorSupplier("ReinstateAccount"))
              .build();
        }
      }
    }
    return getReinstateAccountMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.ResetTotpRequest,
      dev.jangteo.account.v1.ResetTotpResponse> getResetTotpMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ResetTotp",
      requestType = dev.jangteo.account.v1.ResetTotpRequest.class,
      responseType = dev.jangteo.account.v1.ResetTotpResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.ResetTotpRequest,
      dev.jangteo.account.v1.ResetTotpResponse> getResetTotpMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.ResetTotpRequest, dev.jangteo.account.v1.ResetTotpResponse> getResetTotpMethod;
    if ((getResetTotpMethod = AccountAdminServiceGrpc.getResetTotpMethod) == null) {
      synchronized (AccountAdminServiceGrpc.class) {
        if ((getResetTotpMethod = AccountAdminServiceGrpc.getResetTotpMethod) == null) {
          AccountAdminServiceGrpc.getResetTotpMethod = getResetTotpMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.ResetTotpRequest, dev.jangteo.account.v1.ResetTotpResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ResetTotp"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ResetTotpRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ResetTotpResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountAdminServiceMethodDescriptorSupplier("ResetTotp"))
              .build();
        }
      }
    }
    return getResetTotpMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AccountAdminServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountAdminServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountAdminServiceStub>() {
        @java.lang.Override
        public AccountAdminServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountAdminServiceStub(channel, callOptions);
        }
      };
    return AccountAdminServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AccountAdminServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountAdminServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountAdminServiceBlockingV2Stub>() {
        @java.lang.Override
        public AccountAdminServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountAdminServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AccountAdminServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AccountAdminServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountAdminServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountAdminServiceBlockingStub>() {
        @java.lang.Override
        public AccountAdminServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountAdminServiceBlockingStub(channel, callOptions);
        }
      };
    return AccountAdminServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AccountAdminServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountAdminServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountAdminServiceFutureStub>() {
        @java.lang.Override
        public AccountAdminServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountAdminServiceFutureStub(channel, callOptions);
        }
      };
    return AccountAdminServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What operators do about accounts. All of it is on record.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Finds accounts, newest first: by e-mail, phone or id, which must be whole, or by state.
     * </pre>
     */
    default void searchAccounts(dev.jangteo.account.v1.SearchAccountsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.SearchAccountsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSearchAccountsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sets what an account may do, and ends its sessions.
     * Fails with `OWN_ACCOUNT` for the caller's own, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of
     * an hour.
     * </pre>
     */
    default void setAccountRoles(dev.jangteo.account.v1.SetAccountRolesRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.SetAccountRolesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetAccountRolesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Keeps an account from signing in, and ends its sessions and its keys' use; orders go on. A repeat changes nothing.
     * Fails with `OWN_ACCOUNT` for the caller's own, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of
     * an hour.
     * </pre>
     */
    default void suspendAccount(dev.jangteo.account.v1.SuspendAccountRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.SuspendAccountResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSuspendAccountMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lets a suspended account sign in again. A repeat changes nothing.
     * Fails with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    default void reinstateAccount(dev.jangteo.account.v1.ReinstateAccountRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ReinstateAccountResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReinstateAccountMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes the second factor away from somebody who has lost their app and their recovery codes, and tells them by mail.
     * Look well at who asks: it is how accounts are stolen. A repeat changes nothing. Fails with `OWN_ACCOUNT` for the caller's own, and with `FRESH_LOGIN_REQUIRED` unless the caller
     * signed in within a quarter of an hour.
     * </pre>
     */
    default void resetTotp(dev.jangteo.account.v1.ResetTotpRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ResetTotpResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getResetTotpMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AccountAdminService.
   * <pre>
   * What operators do about accounts. All of it is on record.
   * </pre>
   */
  public static abstract class AccountAdminServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AccountAdminServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AccountAdminService.
   * <pre>
   * What operators do about accounts. All of it is on record.
   * </pre>
   */
  public static final class AccountAdminServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AccountAdminServiceStub> {
    private AccountAdminServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountAdminServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountAdminServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Finds accounts, newest first: by e-mail, phone or id, which must be whole, or by state.
     * </pre>
     */
    public void searchAccounts(dev.jangteo.account.v1.SearchAccountsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.SearchAccountsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSearchAccountsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sets what an account may do, and ends its sessions.
     * Fails with `OWN_ACCOUNT` for the caller's own, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of
     * an hour.
     * </pre>
     */
    public void setAccountRoles(dev.jangteo.account.v1.SetAccountRolesRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.SetAccountRolesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetAccountRolesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Keeps an account from signing in, and ends its sessions and its keys' use; orders go on. A repeat changes nothing.
     * Fails with `OWN_ACCOUNT` for the caller's own, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of
     * an hour.
     * </pre>
     */
    public void suspendAccount(dev.jangteo.account.v1.SuspendAccountRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.SuspendAccountResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSuspendAccountMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lets a suspended account sign in again. A repeat changes nothing.
     * Fails with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public void reinstateAccount(dev.jangteo.account.v1.ReinstateAccountRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ReinstateAccountResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReinstateAccountMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes the second factor away from somebody who has lost their app and their recovery codes, and tells them by mail.
     * Look well at who asks: it is how accounts are stolen. A repeat changes nothing. Fails with `OWN_ACCOUNT` for the caller's own, and with `FRESH_LOGIN_REQUIRED` unless the caller
     * signed in within a quarter of an hour.
     * </pre>
     */
    public void resetTotp(dev.jangteo.account.v1.ResetTotpRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ResetTotpResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getResetTotpMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AccountAdminService.
   * <pre>
   * What operators do about accounts. All of it is on record.
   * </pre>
   */
  public static final class AccountAdminServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AccountAdminServiceBlockingV2Stub> {
    private AccountAdminServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountAdminServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountAdminServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Finds accounts, newest first: by e-mail, phone or id, which must be whole, or by state.
     * </pre>
     */
    public dev.jangteo.account.v1.SearchAccountsResponse searchAccounts(dev.jangteo.account.v1.SearchAccountsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSearchAccountsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets what an account may do, and ends its sessions.
     * Fails with `OWN_ACCOUNT` for the caller's own, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of
     * an hour.
     * </pre>
     */
    public dev.jangteo.account.v1.SetAccountRolesResponse setAccountRoles(dev.jangteo.account.v1.SetAccountRolesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetAccountRolesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Keeps an account from signing in, and ends its sessions and its keys' use; orders go on. A repeat changes nothing.
     * Fails with `OWN_ACCOUNT` for the caller's own, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of
     * an hour.
     * </pre>
     */
    public dev.jangteo.account.v1.SuspendAccountResponse suspendAccount(dev.jangteo.account.v1.SuspendAccountRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSuspendAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lets a suspended account sign in again. A repeat changes nothing.
     * Fails with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public dev.jangteo.account.v1.ReinstateAccountResponse reinstateAccount(dev.jangteo.account.v1.ReinstateAccountRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReinstateAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes the second factor away from somebody who has lost their app and their recovery codes, and tells them by mail.
     * Look well at who asks: it is how accounts are stolen. A repeat changes nothing. Fails with `OWN_ACCOUNT` for the caller's own, and with `FRESH_LOGIN_REQUIRED` unless the caller
     * signed in within a quarter of an hour.
     * </pre>
     */
    public dev.jangteo.account.v1.ResetTotpResponse resetTotp(dev.jangteo.account.v1.ResetTotpRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getResetTotpMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AccountAdminService.
   * <pre>
   * What operators do about accounts. All of it is on record.
   * </pre>
   */
  public static final class AccountAdminServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AccountAdminServiceBlockingStub> {
    private AccountAdminServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountAdminServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountAdminServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Finds accounts, newest first: by e-mail, phone or id, which must be whole, or by state.
     * </pre>
     */
    public dev.jangteo.account.v1.SearchAccountsResponse searchAccounts(dev.jangteo.account.v1.SearchAccountsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSearchAccountsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets what an account may do, and ends its sessions.
     * Fails with `OWN_ACCOUNT` for the caller's own, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of
     * an hour.
     * </pre>
     */
    public dev.jangteo.account.v1.SetAccountRolesResponse setAccountRoles(dev.jangteo.account.v1.SetAccountRolesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetAccountRolesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Keeps an account from signing in, and ends its sessions and its keys' use; orders go on. A repeat changes nothing.
     * Fails with `OWN_ACCOUNT` for the caller's own, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of
     * an hour.
     * </pre>
     */
    public dev.jangteo.account.v1.SuspendAccountResponse suspendAccount(dev.jangteo.account.v1.SuspendAccountRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSuspendAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lets a suspended account sign in again. A repeat changes nothing.
     * Fails with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public dev.jangteo.account.v1.ReinstateAccountResponse reinstateAccount(dev.jangteo.account.v1.ReinstateAccountRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReinstateAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes the second factor away from somebody who has lost their app and their recovery codes, and tells them by mail.
     * Look well at who asks: it is how accounts are stolen. A repeat changes nothing. Fails with `OWN_ACCOUNT` for the caller's own, and with `FRESH_LOGIN_REQUIRED` unless the caller
     * signed in within a quarter of an hour.
     * </pre>
     */
    public dev.jangteo.account.v1.ResetTotpResponse resetTotp(dev.jangteo.account.v1.ResetTotpRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getResetTotpMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AccountAdminService.
   * <pre>
   * What operators do about accounts. All of it is on record.
   * </pre>
   */
  public static final class AccountAdminServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AccountAdminServiceFutureStub> {
    private AccountAdminServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountAdminServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountAdminServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Finds accounts, newest first: by e-mail, phone or id, which must be whole, or by state.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.SearchAccountsResponse> searchAccounts(
        dev.jangteo.account.v1.SearchAccountsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSearchAccountsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sets what an account may do, and ends its sessions.
     * Fails with `OWN_ACCOUNT` for the caller's own, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of
     * an hour.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.SetAccountRolesResponse> setAccountRoles(
        dev.jangteo.account.v1.SetAccountRolesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetAccountRolesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Keeps an account from signing in, and ends its sessions and its keys' use; orders go on. A repeat changes nothing.
     * Fails with `OWN_ACCOUNT` for the caller's own, and with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of
     * an hour.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.SuspendAccountResponse> suspendAccount(
        dev.jangteo.account.v1.SuspendAccountRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSuspendAccountMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lets a suspended account sign in again. A repeat changes nothing.
     * Fails with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.ReinstateAccountResponse> reinstateAccount(
        dev.jangteo.account.v1.ReinstateAccountRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReinstateAccountMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes the second factor away from somebody who has lost their app and their recovery codes, and tells them by mail.
     * Look well at who asks: it is how accounts are stolen. A repeat changes nothing. Fails with `OWN_ACCOUNT` for the caller's own, and with `FRESH_LOGIN_REQUIRED` unless the caller
     * signed in within a quarter of an hour.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.ResetTotpResponse> resetTotp(
        dev.jangteo.account.v1.ResetTotpRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getResetTotpMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_SEARCH_ACCOUNTS = 0;
  private static final int METHODID_SET_ACCOUNT_ROLES = 1;
  private static final int METHODID_SUSPEND_ACCOUNT = 2;
  private static final int METHODID_REINSTATE_ACCOUNT = 3;
  private static final int METHODID_RESET_TOTP = 4;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_SEARCH_ACCOUNTS:
          serviceImpl.searchAccounts((dev.jangteo.account.v1.SearchAccountsRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.SearchAccountsResponse>) responseObserver);
          break;
        case METHODID_SET_ACCOUNT_ROLES:
          serviceImpl.setAccountRoles((dev.jangteo.account.v1.SetAccountRolesRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.SetAccountRolesResponse>) responseObserver);
          break;
        case METHODID_SUSPEND_ACCOUNT:
          serviceImpl.suspendAccount((dev.jangteo.account.v1.SuspendAccountRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.SuspendAccountResponse>) responseObserver);
          break;
        case METHODID_REINSTATE_ACCOUNT:
          serviceImpl.reinstateAccount((dev.jangteo.account.v1.ReinstateAccountRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ReinstateAccountResponse>) responseObserver);
          break;
        case METHODID_RESET_TOTP:
          serviceImpl.resetTotp((dev.jangteo.account.v1.ResetTotpRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ResetTotpResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getSearchAccountsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.SearchAccountsRequest,
              dev.jangteo.account.v1.SearchAccountsResponse>(
                service, METHODID_SEARCH_ACCOUNTS)))
        .addMethod(
          getSetAccountRolesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.SetAccountRolesRequest,
              dev.jangteo.account.v1.SetAccountRolesResponse>(
                service, METHODID_SET_ACCOUNT_ROLES)))
        .addMethod(
          getSuspendAccountMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.SuspendAccountRequest,
              dev.jangteo.account.v1.SuspendAccountResponse>(
                service, METHODID_SUSPEND_ACCOUNT)))
        .addMethod(
          getReinstateAccountMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.ReinstateAccountRequest,
              dev.jangteo.account.v1.ReinstateAccountResponse>(
                service, METHODID_REINSTATE_ACCOUNT)))
        .addMethod(
          getResetTotpMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.ResetTotpRequest,
              dev.jangteo.account.v1.ResetTotpResponse>(
                service, METHODID_RESET_TOTP)))
        .build();
  }

  private static abstract class AccountAdminServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AccountAdminServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.account.v1.AccountAdminServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AccountAdminService");
    }
  }

  private static final class AccountAdminServiceFileDescriptorSupplier
      extends AccountAdminServiceBaseDescriptorSupplier {
    AccountAdminServiceFileDescriptorSupplier() {}
  }

  private static final class AccountAdminServiceMethodDescriptorSupplier
      extends AccountAdminServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AccountAdminServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (AccountAdminServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AccountAdminServiceFileDescriptorSupplier())
              .addMethod(getSearchAccountsMethod())
              .addMethod(getSetAccountRolesMethod())
              .addMethod(getSuspendAccountMethod())
              .addMethod(getReinstateAccountMethod())
              .addMethod(getResetTotpMethod())
              .build();
        }
      }
    }
    return result;
  }
}
